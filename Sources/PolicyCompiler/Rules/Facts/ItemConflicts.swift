/// Declarations of the same cookie that do not say the same.
enum ItemConflicts {
  /// Each later item with the one it disagrees with.
  static func all(among items: [UsedItem]) -> [(item: UsedItem, other: UsedItem)] {
    var exact: [String: [Int]] = [:]
    var patterns = Patterns()
    for (place, item) in items.enumerated() {
      exact[item.name.value, default: []].append(place)
      patterns.insert(place, under: item.name.value)
    }
    var found: [(UsedItem, UsedItem)] = []
    for (place, item) in items.enumerated() {
      let name = item.name.value
      var others = (exact[name] ?? []).filter { $0 < place }
      if !patterns.isEmpty {
        others += patterns.candidates(for: name).filter {
          items[$0].name.value != name && CookiePattern.matches(items[$0].name.value, name)
        }
      }
      if let other = others.first(where: { disagree(item, items[$0]) }) { found.append((item, items[other])) }
    }
    return found
  }

  /// Patterns by what stands before their first star, and there by what stands after their last: so those that begin
  /// alike are not all held against each other.
  private struct Patterns {
    private var places: [Substring: [Substring: [Int]]] = [:]

    var isEmpty: Bool { places.isEmpty }

    mutating func insert(_ place: Int, under pattern: String) {
      guard let first = pattern.firstIndex(of: "*"), let last = pattern.lastIndex(of: "*") else { return }
      places[pattern[..<first], default: [:]][pattern[pattern.index(after: last)...], default: []].append(
        place
      )
    }

    /// The patterns that a name begins and ends like.
    func candidates(for name: String) -> [Int] {
      var found: [Int] = []
      for end in name.indices + [name.endIndex] {
        guard let group = places[name[..<end]] else { continue }
        for start in name.indices[end...] + [name.endIndex] { found += group[name[start...]] ?? [] }
      }
      return found
    }
  }

  private static func disagree(_ one: UsedItem, _ two: UsedItem) -> Bool {
    guard one.stated != nil || two.stated != nil, one.technology == two.technology, let first = one.category,
      let second = two.category
    else { return false }
    if let domain = one.facts.domain.value, let other = two.facts.domain.value, domain != other {
      return false
    }
    if first != second || gated(one) != gated(two) { return true }
    // What a service sets belongs to its provider; only what both declare can be compared.
    guard one.use == nil, two.use == nil else { return false }
    return provider(one) != provider(two)
  }

  private static func gated(_ item: UsedItem) -> Bool {
    item.facts.load.value.map { $0 == .afterConsent } ?? item.needsConsent
  }

  private static func provider(_ item: UsedItem) -> String? {
    guard case .recipient(let reference) = item.facts.provider.value else { return nil }
    return reference.id
  }
}

/// Names of cookies in which `*` stands for anything.
enum CookiePattern {
  static func matches(_ pattern: String, _ name: String) -> Bool {
    let parts = pattern.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(
      Array.init
    )
    var rest = Array(name.utf8)[...]
    guard let first = parts.first, rest.starts(with: first) else { return false }
    rest = rest.dropFirst(first.count)
    guard parts.count > 1, let last = parts.last else { return rest.isEmpty }
    guard rest.count >= last.count, Array(rest.suffix(last.count)) == last else { return false }
    rest = rest.dropLast(last.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }
}
