/// Shorter names for those that a script gives.
///
/// A name stays as it is where it also names a property, or is used where no binding of it reaches: then the browser
/// may mean something by it. Two names may become the same one if neither is used where the other holds.
struct ShortNames {
  private let names: ScriptNames
  private var reaches: [String: [Range<Int>]] = [:]
  /// Every reach once, an outer one before those inside of it.
  private let scopes: [Range<Int>]
  /// For each scope the next one around it; -1 for the outermost.
  private var parents: [Int] = []

  init(_ names: ScriptNames) {
    self.names = names
    for binding in names.bindings { reaches[binding.name, default: []].append(binding.reach) }
    scopes = Set(names.bindings.map(\.reach)).sorted {
      ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
    }
    var open: [Int] = []
    for (index, scope) in scopes.enumerated() {
      while let last = open.last, scopes[last].upperBound <= scope.lowerBound { open.removeLast() }
      parents.append(open.last ?? -1)
      open.append(index)
    }
  }

  /// The shorter name of each that can have one; the most frequent get the shortest.
  func chosen() -> [String: String] {
    guard names.isKnown else { return [:] }
    let candidates = reaches.keys.filter(canChange).sorted { (count($1), $0) < (count($0), $1) }
    let kept = Set(names.places.keys).subtracting(candidates).union(ScriptToken.reserved)
    var chosen: [String: String] = [:]
    /// For each short name the scopes in which it means something.
    var taken: [String: Set<Int>] = [:]
    for name in candidates {
      let presence = presence(of: name)
      var number = 0
      while true {
        let short = Self.name(number)
        if !kept.contains(short), taken[short]?.isDisjoint(with: presence) != false {
          chosen[name] = short
          taken[short, default: []].formUnion(presence)
          break
        }
        number += 1
      }
    }
    return chosen
  }

  private func count(_ name: String) -> Int { names.places[name]?.count ?? 0 }

  private func canChange(_ name: String) -> Bool {
    guard !names.properties.contains(name), let reaches = reaches[name] else { return false }
    return names.places[name, default: []].allSatisfy { place in reaches.contains { $0.contains(place) } }
  }

  /// The scopes in which a name means something: those that give it, and all between them and where it is used.
  private func presence(of name: String) -> Set<Int> {
    let own = reaches[name] ?? []
    var presence: Set<Int> = []
    for (index, scope) in scopes.enumerated() where own.contains(scope) { presence.insert(index) }
    for place in names.places[name] ?? [] {
      var scope = innermost(around: place)
      while scope >= 0,
        own.contains(where: { $0.contains(place) && $0.lowerBound <= scopes[scope].lowerBound })
      {
        presence.insert(scope)
        scope = parents[scope]
      }
    }
    return presence
  }

  private func innermost(around place: Int) -> Int {
    // The last scope that begins before the place is in it, or its neighbours are.
    var (low, high) = (0, scopes.count)
    while low < high {
      let middle = (low + high) / 2
      if scopes[middle].lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    var scope = low - 1
    while scope >= 0, scopes[scope].upperBound <= place { scope = parents[scope] }
    return scope
  }

  /// The letters that texts have most of come first: they cost least where a server compresses the file.
  private static func name(_ number: Int) -> String {
    let last = letters[number % letters.count]
    return number < letters.count ? last : name(number / letters.count - 1) + last
  }

  private static let letters = "aeitnrsoldcumphfgbvkywxjqzAEITNRSOLDCUMPHFGBVKYWXJQZ$_".map(String.init)
}
