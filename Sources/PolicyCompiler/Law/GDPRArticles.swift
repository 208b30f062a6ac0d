/// Which provisions the GDPR has: an article's paragraphs, and the last letter of those with points.
enum GDPRArticles {
  /// Whether an article has a paragraph and a point. What is not named is not looked at.
  static func exist(article: Int, paragraph: Int?, point: String?) -> Bool {
    guard articles.indices.contains(article), article > 0 else { return false }
    let shape = articles[article]
    // An article without numbered paragraphs is one paragraph.
    if let paragraph, !(1...max(shape.paragraphs, 1)).contains(paragraph) { return false }
    guard let point else { return true }
    guard let letter = point.utf8.first, point.utf8.count == 1,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
    else { return true }
    let lasts = paragraph.map { [shape.points[$0]] } ?? shape.points.values.map { $0 }
    return lasts.compactMap(\.self).contains { letter <= ($0.utf8.first ?? 0) }
  }

  private typealias Shape = (paragraphs: Int, points: [Int: String])

  /// By number; Article 4 counts its definitions.
  private static let articles: [Shape] = [
    (0, [:]),
    (3, [:]), (4, [2: "d"]), (3, [2: "b"]), (26, [16: "b", 22: "c", 23: "b"]), (2, [1: "f"]),
    (4, [1: "f", 3: "b", 4: "e"]), (4, [:]), (3, [:]), (4, [2: "j"]), (0, [:]),
    (2, [:]), (8, [5: "b"]), (4, [1: "f", 2: "f"]), (5, [1: "f", 2: "g", 3: "c", 5: "d"]), (4, [1: "h"]),
    (0, [:]), (3, [1: "f", 3: "e"]), (3, [1: "d"]), (0, [:]), (4, [1: "b"]),
    (6, [:]), (4, [2: "c"]), (2, [1: "j", 2: "h"]), (3, [:]), (3, [:]),
    (3, [:]), (5, [2: "b"]), (10, [3: "h"]), (0, [:]), (5, [1: "g", 2: "d"]),
    (0, [:]), (4, [1: "d"]), (5, [3: "d"]), (4, [3: "c"]), (11, [3: "c", 7: "d"]),
    (5, [3: "f"]), (7, [1: "c"]), (6, [:]), (2, [1: "e"]), (11, [2: "k"]),
    (6, [2: "d"]), (8, [:]), (9, [1: "b", 2: "e"]), (0, [:]), (9, [2: "c"]),
    (5, [2: "f", 3: "b"]), (3, [1: "c", 2: "n"]), (0, [:]), (6, [1: "g"]), (0, [1: "d"]),
    (4, [:]), (6, [:]), (4, [1: "d"]), (2, [1: "f"]), (3, [:]),
    (6, [:]), (4, [1: "v"]), (6, [1: "f", 2: "j", 3: "j"]), (0, [:]), (12, [:]),
    (9, [4: "b"]), (7, [:]), (0, [:]), (8, [1: "f", 5: "b"]), (6, [1: "c"]),
    (4, [:]), (0, [:]), (6, [:]), (2, [:]), (4, [1: "y"]),
    (2, [:]), (2, [:]), (2, [:]), (2, [1: "c"]), (6, [6: "g"]),
    (2, [:]), (2, [:]), (4, [:]), (2, [:]), (2, [:]),
    (3, [:]), (6, [:]), (9, [2: "k", 4: "c", 5: "e"]), (2, [:]), (3, [:]),
    (0, [:]), (0, [:]), (3, [:]), (4, [:]), (2, [:]),
    (2, [:]), (5, [:]), (3, [:]), (2, [:]), (0, [:]),
    (0, [:]), (5, [2: "b"]), (0, [:]), (2, [:]),
  ]
}
