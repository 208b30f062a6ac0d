import PolicyCompiler

/// Collects what a new policy needs to know: from the command line, and from whoever sits at the terminal.
struct Answers {
  let arguments: Arguments
  let session: Session
  private(set) var starter = Starter()

  init(_ arguments: Arguments, in session: Session) {
    self.arguments = arguments
    self.session = session
  }

  /// Asks for what was not said; an empty answer leaves a fact open.
  mutating func collect() throws(CommandError) {
    starter.company = try answer(.company, isNeeded: true, Self.company) { _ in nil } ?? ""
    starter.site =
      try answer(.site, isNeeded: true, Self.site) { Starter.isSite($0) ? nil : Self.noSite($0) } ?? ""
    starter.cvr = try answer(.cvr, Self.cvr) { Starter.companyNumber($0) == nil ? Self.noCVR($0) : nil }
      .flatMap(Starter.companyNumber)
    starter.address = parts(of: try answer(.address, Self.address) { _ in nil })
    starter.email = try answer(.email, Self.email) { $0.contains("@") ? nil : Self.noEmail($0) }
    starter.phone = try answer(.phone, Self.phone) { _ in nil }
    starter.activities = Set(
      parts(of: try answer(.does, isNeeded: true, Self.does) { Self.unknownActivity(in: $0) })
        .compactMap(Starter.Activity.init(rawValue:))
    )
    // Who names a service counts visits.
    if arguments.has(.services) { starter.activities.insert(.statistics) }
    if starter.activities.contains(.statistics) {
      starter.services = parts(of: try answer(.services, Self.services) { Self.unknownService(in: $0) })
    }
    starter.effective = try effective()
  }

  /// The day from which the policy applies; the clock is read only where somebody says `today`.
  private func effective() throws(CommandError) -> CalendarDate? {
    let said = try answer(.effective, Self.effective) { text in
      text == "today" || text == "i dag" || CalendarDate(text) != nil ? nil : Self.noDay(text)
    }
    return said.flatMap { CalendarDate($0) ?? Clock.today }
  }

  /// The value of an option, or what somebody answers; what is wrong is said, and asked again.
  private func answer(
    _ option: OptionName,
    isNeeded: Bool = false,
    _ question: Message,
    _ mistake: (String) -> Message?
  ) throws(CommandError) -> String? {
    if let value = arguments.value(of: option) {
      if let mistake = mistake(value) { throw CommandError(mistake) }
      return value
    }
    while let ask = session.ask {
      session.output.print(question[session.language] + " ", to: .messages)
      session.output.flush()
      guard let line = ask() else { break }
      let text = Self.trimmed(line)
      if text.isEmpty {
        if !isNeeded { return nil }
        session.output.print("  " + Self.needed[session.language] + "\n", to: .messages)
      } else if let mistake = mistake(text) {
        session.output.print("  " + mistake[session.language] + "\n", to: .messages)
      } else {
        return text
      }
    }
    guard isNeeded else { return nil }
    let name = "--" + option.rawValue
    throw CommandError(Message(da: "»\(name)« mangler", en: "‘\(name)’ is missing"), help: [Self.usage])
  }

  private func parts(of text: String?) -> [String] {
    (text ?? "").split(separator: ",").map { Self.trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

extension Answers {
  private static let company = Message(
    da: "Virksomhedens registrerede navn:",
    en: "The registered name of the company:"
  )
  private static let site = Message(
    da: "Hjemmesidens adresse (https://…):",
    en: "The address of the site (https://…):"
  )
  private static let cvr = Message(
    da: "CVR-nummer (tomt, hvis I ikke har et):",
    en: "Danish company number, CVR (empty if you have none):"
  )
  private static let address = Message(
    da: "Postadresse, med komma imellem (Havnegade 1, 8000 Aarhus C):",
    en: "Postal address, with commas between (Havnegade 1, 8000 Aarhus C):"
  )
  private static let email = Message(
    da: "E-mail til spørgsmål om personoplysninger:",
    en: "E-mail for questions about personal data:"
  )
  private static let phone = Message(da: "Telefon (må være tom):", en: "Phone (may be empty):")
  private static let does = Message(
    da: """
      Hvad bruger I personoplysninger til? Skriv et eller flere af ordene med komma imellem:
        shop        sælger varer på nettet
        newsletter  sender nyhedsbrev
        statistics  tæller besøg
        contact     svarer, når folk skriver
        jobs        tager imod jobansøgninger
        cameras     har videoovervågning
      >
      """,
    en: """
      What do you do? Write one or more, with commas between:
        shop        sell goods on the web
        newsletter  send a newsletter
        statistics  count visits
        contact     answer when people write
        jobs        take job applications
        cameras     have video surveillance
      >
      """
  )
  private static let services = Message(
    da: "Hvilke statistikværktøjer bruger I (fx matomo, google-analytics; må være tom)?",
    en: "Which services count visits (such as matomo, google-analytics; may be empty)?"
  )
  private static let effective = Message(
    da: "Hvornår træder politikken i kraft (2026-11-01 eller i dag)?",
    en: "From which day does the policy apply (2026-11-01 or today)?"
  )

  static let usage = Message(
    da: "eksempel: klausul new shop --company 'Shop ApS' --site https://shop.dk --does shop,contact",
    en: "example: klausul new shop --company 'Shop ApS' --site https://shop.dk --does shop,contact"
  )

  private static let needed = Message(da: "det skal udfyldes", en: "this is needed")

  private static func noSite(_ text: String) -> Message {
    Message(
      da: "»\(text)« er ikke en webadresse; skriv den som https://www.shop.dk",
      en: "‘\(text)’ is no web address; write it like https://www.shop.dk"
    )
  }

  private static func noCVR(_ text: String) -> Message {
    Message(
      da: "»\(text)« er ikke et gyldigt CVR-nummer: det har otte cifre, og det sidste er et kontrolciffer",
      en: "‘\(text)’ is no CVR number: it has eight digits, and the last one is a check digit"
    )
  }

  private static func noEmail(_ text: String) -> Message {
    Message(da: "»\(text)« er ikke en e-mailadresse", en: "‘\(text)’ is no e-mail address")
  }

  private static func noDay(_ text: String) -> Message {
    Message(
      da: "»\(text)« er ikke en dato; skriv år-måned-dag som 2026-11-01, eller skriv i dag",
      en: "‘\(text)’ is not a day; write it like 2026-11-01, or write today"
    )
  }

  private static func unknownActivity(in list: String) -> Message? {
    unknown(in: list, of: Starter.Activity.allCases.map(\.rawValue))
  }

  private static func unknownService(in list: String) -> Message? {
    unknown(in: list, of: Starter.statisticsServices)
  }

  /// The first word of a list that is none of those that can stand there.
  private static func unknown(in list: String, of words: [String]) -> Message? {
    let wrong = list.split(separator: ",").map { trimmed(String($0)) }.first { !words.contains($0) }
    return wrong.map { word in
      let nearest = Suggestion.nearest(to: word, in: words)
      let all = words.joined(separator: ", ")
      return Message(
        da: "»\(word)« kan ikke vælges" + (nearest.map { " – mente du »\($0)«?" } ?? ": \(all)"),
        en: "‘\(word)’ cannot be chosen" + (nearest.map { " – did you mean ‘\($0)’?" } ?? ": \(all)")
      )
    }
  }
}
