/// What the library knows of one cookie.
struct KnownStorage: Sendable {
  let service: String
  let serviceName: String
  let company: String
  /// The names under which its makers are known, each by its first word.
  let owners: Set<String>
  let isSelfHosted: Bool
  let pattern: String
  var category = ConsentCategory.necessary
  var domain: String?
  var duration: StorageDuration.Length?
  var grounds: [String] = []
  /// Whether a unique number in it tells people or devices apart.
  var identifies = false

  var isTracker: Bool { category == .statistics || category == .marketing }

  /// The usual life, as a message adds it.
  var life: String {
    switch duration {
    case .lasting(let duration): ", \(duration.count) \(duration.unit.rawValue)"
    case .session: ", session"
    default: ""
    }
  }

  /// Names so short that others use them too.
  var isCommonName: Bool { domain != nil || (pattern.utf8.count <= 3 && pattern.allSatisfy(\.isLetter)) }
}

/// The cookies of the library's services, found by name without parsing the services.
struct TrackerIndex: Sendable {
  static let shared = TrackerIndex(.shared)

  private var exact: [String: [KnownStorage]] = [:]
  private var prefixes: [String: [KnownStorage]] = [:]
  private var services: [String: Bool] = [:]

  init(_ library: LibraryIndex) {
    for id in library.ids(of: .service) {
      guard let entry = library[.service, id] else { continue }
      let text = String(decoding: library.files[entry.file].bytes[entry.range], as: UTF8.self)
      for known in Self.items(of: id, text) {
        if known.isTracker { services[id] = true }
        exact[known.pattern, default: []].append(known)
        if let star = known.pattern.firstIndex(of: "*") {
          prefixes[String(known.pattern[..<star]), default: []].append(known)
        }
      }
    }
  }

  func isTracker(service id: String) -> Bool { services[id] ?? false }

  /// The entries whose pattern covers a name, the most exact first.
  func entries(for name: String) -> [KnownStorage] {
    var found = exact[name] ?? []
    var end = name.endIndex
    while true {
      found += (prefixes[String(name[..<end])] ?? []).filter {
        $0.pattern != name && CookiePattern.matches($0.pattern, name)
      }
      if end == name.startIndex { break }
      end = name.index(before: end)
    }
    return found
  }

  private static func items(of id: String, _ text: String) -> [KnownStorage] {
    var name = id
    var company = ""
    var owners: Set<String> = []
    var isSelfHosted = false
    var items: [KnownStorage] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
      guard let word = words.first else { continue }
      let strings = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      let isInside = line.hasPrefix("        ")
      switch word {
      case "name" where !isInside:
        name = strings.first ?? id
        owners.formUnion(strings.compactMap(Company.firstWord))
      case "provider" where !isInside:
        company = strings.first ?? ""
        owners.formUnion(strings.compactMap(Company.firstWord))
      case "parent" where !isInside, "aliases" where !isInside:
        owners.formUnion(strings.compactMap(Company.firstWord))
      case "self-hosted": isSelfHosted = words.last == "yes"
      case "cookie" where !isInside, "tracker" where !isInside:
        var item = KnownStorage(
          service: id,
          serviceName: name,
          company: company,
          owners: owners,
          isSelfHosted: isSelfHosted,
          pattern: strings.first ?? ""
        )
        if let place = words.firstIndex(of: "as"), place + 1 < words.count {
          item.category = ConsentCategory(rawValue: words[place + 1]) ?? .necessary
        }
        items.append(item)
      case "domain" where !items.isEmpty: items[items.count - 1].domain = strings.first
      case "duration" where !items.isEmpty: items[items.count - 1].duration = length(words)
      case "grounds" where !items.isEmpty:
        items[items.count - 1].grounds = words.dropFirst().map { String($0.filter { $0 != "," }) }
      case "identifies" where !items.isEmpty: items[items.count - 1].identifies = words.last != "nobody"
      default: break
      }
    }
    return items
  }

  private static func length(_ words: [String]) -> StorageDuration.Length? {
    if words.count == 2 { return words[1] == "session" ? .session : .persistent }
    guard words.count >= 3, let count = Int(words[1]) else { return nil }
    let word = words[2].hasSuffix("s") ? String(words[2].dropLast()) : words[2]
    return Duration.Unit(rawValue: word).map { .lasting(Duration(count: count, unit: $0)) }
  }
}

/// Companies are compared by the first word of their name: the rest is legal form and country.
enum Company {
  static func firstWord(_ name: String) -> String? {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0 != "the" }
    return words.first.map(String.init)
  }
}
