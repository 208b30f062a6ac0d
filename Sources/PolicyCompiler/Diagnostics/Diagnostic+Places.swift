extension Diagnostic {
  /// The finding at each of its places, every one on its own.
  var places: [Diagnostic] {
    var first = self
    first.others = []
    return [first] + others
  }

  /// One diagnostic for a finding at several places, the first in front; `nil` where there are none.
  static func joined(_ places: [Diagnostic]) -> Diagnostic? {
    guard var first = places.first else { return nil }
    first.others = Array(places.dropFirst())
    return first
  }

  /// The remarks on it, and its further places as remarks.
  var allNotes: [Note] {
    notes
      + others.map {
        Note(
          message: Bilingual(da: "det samme gælder her", en: "the same applies here"),
          span: $0.span
        )
      }
  }

  /// Whether it says that something could not be read: then nobody knows what else is wrong there.
  var isAboutReading: Bool { Self.isAboutReading(code) }

  static func isAboutReading(_ code: String) -> Bool {
    ["SYNTAX-", "SCHEMA-", "FILE-", "TEMPLATE-"].contains { code.hasPrefix($0) }
  }

  /// The one edit that removes it. Where several are offered, they are choices, and the choice is the author's.
  public var certainFix: FixIt? { fixIts.count == 1 ? fixIts[0] : nil }
}
