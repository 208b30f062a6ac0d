import Mustache

/// What is known of a company before its policy is written.
public struct Starter: Sendable {
  /// The registered name.
  public var company = ""
  /// The address of the site.
  public var site = ""
  /// The Danish company number, if it has one.
  public var cvr: String?
  /// The lines of the address, without the country.
  public var address: [String] = []
  /// Where people can write.
  public var email: String?
  /// Where people can call.
  public var phone: String?
  /// The day from which the policy applies.
  public var effective: CalendarDate?
  /// What the company does with personal data.
  public var activities: Set<Activity> = []
  /// The services of the library that the site uses for statistics, by their ids.
  public var services: [String] = []

  /// Nothing is known yet.
  public init() {}

  /// What a company may do with personal data; each brings the purposes and recipients that usually belong to it.
  public enum Activity: String, Sendable, CaseIterable {
    /// Selling goods on the web.
    case shop
    /// Sending a newsletter.
    case newsletter
    /// Counting visits, with consent.
    case statistics
    /// A form or an address to write to.
    case contact
    /// Taking job applications.
    case jobs
    /// Watching rooms or places with cameras.
    case cameras
  }
}

extension Starter {
  /// A policy to go on from, laid out, with comments in a language.
  ///
  /// It says what is usual, and leaves out what only the company knows: the rules then ask for exactly that.
  public func policy(commentsIn language: Language) -> [UInt8] {
    var value: Object = [
      "da": .flag(language == .da), "en": .flag(language == .en),
      "company": .text(Self.escaped(company)), "plainCompany": .text(company.withSingleBlanks),
      "site": .text(Self.escaped(site)),
      "cvr": .optional(cvr), "effective": .optional(effective?.description),
      "email": .optional(email.map(Self.escaped)), "phone": .optional(phone.map(Self.escaped)),
      "address": .optional(
        address.isEmpty
          ? nil : addressWords.joined(separator: ", ")
      ),
      "channels": .text(channels),
      "webHost": .flag(!activities.isDisjoint(with: [.shop, .contact, .jobs])),
      "hasRecipients": .flag(!activities.isDisjoint(with: [.shop, .contact, .jobs, .newsletter])),
      "ownStatistics": .flag(services.isEmpty),
      "services": .list(services.map { ["id": .text($0), "purpose": "statistics"] }),
    ]
    for activity in Activity.allCases { value[activity.rawValue] = .flag(activities.contains(activity)) }
    // The template is ours, and a test renders it for every set of activities.
    let text = (try? TemplateLibrary.builtIn.render("new/policy", .object(value))) ?? []
    return Formatter.format(Parser.parse(text, file: 0).tree)
  }

  /// The lines of the address, and the country: the last line where it names one, else Denmark.
  private var addressWords: [String] {
    let country = address.last.flatMap { LibraryIndex.shared.id(of: .country, called: $0) }
    let lines = country == nil ? address[...] : address.dropLast()
    return lines.map { "\"\(Self.escaped($0))\"" } + [country ?? "DK"]
  }

  private var channels: String {
    let known = [email.map { _ in "email" }, phone.map { _ in "phone" }].compactMap(\.self)
    return known.isEmpty ? "email" : known.joined(separator: ", ")
  }

  private static func escaped(_ text: String) -> String {
    // A string ends with its line.
    text.withSingleBlanks.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
      "{",
      with: "\\{"
    )
  }

  /// The services of the library that count visits, by their ids.
  public static var statisticsServices: [String] {
    let library = LibraryIndex.shared
    return library.ids(of: .service).filter { id in
      guard let entry = library[.service, id] else { return false }
      let tree = Parser.parse(library.files[entry.file].bytes, file: 0, in: entry.range).tree
      return tree.statements.first?.block?.statements.contains { statement in
        tree.word(statement.keyword) == "category"
          && statement.parts.first?.values.first.map { tree.text($0.token) } == "statistics"
      } ?? false
    }
  }

  /// Whether a text is a web address that a policy can have.
  public static func isSite(_ text: String) -> Bool {
    text.wholeMatch(of: /https?:\/\/[^\s\/"{}]+\.[^\s"{}]+/) != nil
  }

  /// The eight digits of a company number; `nil` where the text is none.
  public static func companyNumber(_ text: String) -> String? {
    CVRNumber.digits(of: text).flatMap { CVRNumber.isValid($0) ? $0 : nil }
  }
}
