/// Shorter names for those that a script gives.
///
/// A name stays as it is where it also names a property, or is used where no binding of it reaches: then the browser
/// may mean something by it. Two names may become the same one if neither is used where the other holds.
struct ShortNames {
  private let names: ScriptNames
  private var reaches: [String: [Range<Int>]] = [:]

  init(_ names: ScriptNames) {
    self.names = names
    for binding in names.bindings { reaches[binding.name, default: []].append(binding.reach) }
  }

  /// The shorter name of each that can have one; the most frequent get the shortest.
  func chosen() -> [String: String] {
    guard names.isKnown else { return [:] }
    let candidates = reaches.keys.filter(canChange).sorted { (count($1), $0) < (count($0), $1) }
    let kept = Set(names.places.keys).subtracting(candidates).union(ScriptToken.reserved)
    var chosen: [String: String] = [:]
    var owners: [String: [String]] = [:]
    for name in candidates {
      var number = 0
      while true {
        let short = Self.name(number)
        if !kept.contains(short), owners[short]?.contains(where: { meet($0, name) }) != true {
          chosen[name] = short
          owners[short, default: []].append(name)
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

  /// Whether one of two names is used, or given anew, where the other holds.
  private func meet(_ one: String, _ other: String) -> Bool {
    reaches[one, default: []].contains { inner in
      reaches[other, default: []].contains { outer in
        if inner == outer { return true }
        guard inner.overlaps(outer) else { return false }
        // The inner binding hides the outer one, which then must not be used there.
        return isUsed(inner.count < outer.count ? other : one, in: inner.count < outer.count ? inner : outer)
      }
    }
  }

  private func isUsed(_ name: String, in reach: Range<Int>) -> Bool {
    names.places[name, default: []].contains(where: reach.contains)
  }

  /// The letters that texts have most of come first: they cost least where a server compresses the file.
  private static func name(_ number: Int) -> String {
    let letters = Array("aeitnrsoldcumphfgbvkywxjqzAEITNRSOLDCUMPHFGBVKYWXJQZ$_")
    let last = String(letters[number % letters.count])
    return number < letters.count ? last : name(number / letters.count - 1) + last
  }
}
