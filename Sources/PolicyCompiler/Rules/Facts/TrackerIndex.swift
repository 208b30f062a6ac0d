/// What is known of one cookie: from the library, or from a service that the policy declares.
struct KnownStorage: Sendable {
  let service: String
  let serviceName: String
  let company: String
  /// The names under which the service and its makers are known.
  let owners: Set<CompanyName>
  let isSelfHosted: Bool
  let pattern: String
  var category = ConsentCategory.necessary
  var domain: String?
  /// Whether the name alone tells, though the cookie belongs to a domain.
  var isDistinctive = false
  var duration: StorageDuration.Length?
  var grounds: [String] = []
  /// Whether a unique number in it tells people or devices apart.
  var identifies = false

  var isTracker: Bool { category == .statistics || category == .marketing }

  /// The usual life, as a message adds it.
  var life: Message {
    switch duration {
    case .lasting(let duration):
      Bilingual(da: ", \(duration.displayText.da)", en: ", \(duration.displayText.en)")
    case .session: Bilingual(da: ", til browseren lukkes", en: ", until the browser is closed")
    default: Bilingual(da: "", en: "")
    }
  }

  /// Others use the name too, so that it counts only with the domain or the company: names of another domain, and
  /// names of three letters or fewer.
  var isCommonName: Bool {
    (domain != nil && !isDistinctive) || (pattern.utf8.count <= 3 && pattern.allSatisfy(\.isLetter))
  }

  /// The same for a declared pattern that covers this one and perhaps others: only whose it is, is known.
  var covered: KnownStorage {
    var result = self
    result.duration = nil
    result.grounds = []
    return result
  }
}

/// The cookies of the library's services, found by name without parsing the services.
struct TrackerIndex: Sendable {
  static let shared = TrackerIndex(.shared)

  private var exact: [String: [KnownStorage]] = [:]
  private var prefixes: [String: [KnownStorage]] = [:]
  /// The names of products, for pixels and kits, which bear no name on the device.
  private var products: [String: KnownStorage] = [:]
  /// All patterns in order, so that those with a common beginning stand together.
  private var sorted: [KnownStorage] = []

  init(_ library: LibraryIndex) {
    var all: [KnownStorage] = []
    for id in library.ids(of: .service) {
      guard let entry = library[.service, id] else { continue }
      all += Self.items(of: id, library.files[entry.file].bytes[entry.range])
    }
    self.init(all)
  }

  private init(_ all: [KnownStorage]) {
    for known in all {
      exact[known.pattern, default: []].append(known)
      if let star = known.pattern.firstIndex(of: "*") {
        prefixes[String(known.pattern[..<star]), default: []].append(known)
      }
      let product = known.serviceName.lowercased()
      if known.isTracker, products[product] == nil { products[product] = known.covered }
    }
    sorted = all.sorted { $0.pattern.utf8.lexicographicallyPrecedes($1.pattern.utf8) }
  }

  /// This index with what the policy's own services say; one that overrides an entry takes its place.
  func with(_ services: [Service]) -> TrackerIndex {
    if services.isEmpty { return self }
    let ids = Set(services.map(\.id.value))
    return TrackerIndex(sorted.filter { !ids.contains($0.service) } + services.flatMap(Self.items))
  }

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

  /// The trackers among what a declared pattern covers.
  func trackers(coveredBy pattern: String) -> [KnownStorage] {
    guard let star = pattern.firstIndex(of: "*") else { return [] }
    let start = Array(pattern[..<star].utf8)
    // A pattern that says next to nothing covers whatever there is.
    guard start.contains(where: { $0 != UInt8(ascii: "_") }) else { return [] }
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].pattern.utf8.lexicographicallyPrecedes(start) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return sorted[low...].prefix { $0.pattern.utf8.starts(with: start) }
      .filter { $0.isTracker && CookiePattern.matches(pattern, $0.pattern) }.map(\.covered)
  }

  /// The tracker that is called as the product is.
  func tracker(called product: String) -> KnownStorage? { products[product.lowercased()] }

  private static func items(of service: Service) -> [KnownStorage] {
    let names =
      [service.name.value, service.provider.value?.name.value, service.parent.value?.name.value].compactMap(
        \.self
      )
      + service.aliases.all()
    let items: [any StoredItem] = service.cookies.nodes() + service.trackers.nodes()
    return items.compactMap { item in
      guard let category = item.category ?? service.category.value else { return nil }
      return KnownStorage(
        service: service.id.value,
        serviceName: service.name.value ?? service.id.value,
        company: service.provider.value?.name.value ?? "",
        owners: Set(names.compactMap(CompanyName.init)),
        isSelfHosted: service.selfHosted.value == true,
        pattern: item.id.value,
        category: category,
        domain: item.facts.domain.value,
        isDistinctive: service.distinctive.all().contains(item.id.value),
        duration: item.facts.duration.value?.length.value,
        grounds: item.facts.grounds.all().map(\.rawValue)
      )
    }
  }

  /// Most lines of a service are texts for readers, and are not looked at.
  private static let words = Set(
    [
      "name", "provider", "parent", "aliases", "distinctive", "self-hosted", "cookie", "tracker", "domain",
      "duration", "grounds", "identifies",
    ].map { Array($0.utf8)[...] }
  )

  private static func firstWord(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let blank = UInt8(ascii: " ")
    return line.drop { $0 == blank }.prefix { $0 != blank }
  }

  private static func items(of id: String, _ text: ArraySlice<UInt8>) -> [KnownStorage] {
    let lines = text.split(separator: UInt8(ascii: "\n"))
    var name = id
    var company = ""
    var owners: Set<CompanyName> = []
    var isSelfHosted = false
    var distinctive: Set<String> = []
    var items: [KnownStorage] = []
    for line in lines where words.contains(Self.firstWord(of: line)) {
      let line = String(decoding: line, as: UTF8.self)
      let words = line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
      guard let word = words.first else { continue }
      let strings = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      let isInside = line.hasPrefix("        ")
      switch word {
      case "name" where !isInside:
        name = strings.first ?? id
        owners.formUnion(strings.compactMap(CompanyName.init))
      case "provider" where !isInside:
        company = strings.first ?? ""
        owners.formUnion(strings.compactMap(CompanyName.init))
      case "parent" where !isInside, "aliases" where !isInside:
        owners.formUnion(strings.compactMap(CompanyName.init))
      case "distinctive" where !isInside: distinctive.formUnion(strings)
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
        item.isDistinctive = distinctive.contains(item.pattern)
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
