/// Finds the word that was probably meant.
package enum Suggestion {
  /// The nearest candidate, if it is near enough to be a slip of the pen.
  package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let all = Array(candidates)
    if let meant = Synonyms.words(for: word).first(where: all.contains) { return meant }
    // Two letters are near to any other two: `UK` is not `DK`.
    guard word.count > 2 else { return all.first { $0 != word && $0.lowercased() == word.lowercased() } }
    let limit = max(1, min(3, word.count / 3))
    var best: (word: String, distance: Int)?
    for candidate in all where candidate != word {
      let allowed = min(limit, (best?.distance ?? limit + 1) - 1)
      guard allowed >= 0, let distance = distance(word, candidate, atMost: max(allowed, 0)) else { continue }
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    if let best { return best.word }
    // `name-of` for `name`, `consumer` for `consumers`: one begins the other.
    guard word.count >= 4 else { return nil }
    return all.first { $0 != word && $0.count >= 4 && ($0.hasPrefix(word) || word.hasPrefix($0)) }
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two words.
  static func distance(_ left: String, _ right: String, atMost limit: Int) -> Int? {
    let left = Array(left.lowercased().unicodeScalars)
    let right = Array(right.lowercased().unicodeScalars)
    guard abs(left.count - right.count) <= limit, left.count <= 64, right.count <= 64 else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
