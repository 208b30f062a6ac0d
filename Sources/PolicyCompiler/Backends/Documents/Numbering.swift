import Mustache

/// Numbers headings: 1, 2, 3; or as contracts do, 1, 1.1, 1.1.1; or not at all.
struct Numbering {
  private let style: Style
  private var count = 0

  enum Style { case none, headings, clauses }

  init(_ said: Stated<DocumentSettings.Numbering>) {
    style =
      switch said {
      case .none: .none
      case .unsaid: .headings
      case .said(.headings, _): .headings
      case .said(.clauses, _): .clauses
      }
  }

  /// The number of the next heading.
  mutating func next() -> String? {
    count += 1
    return style == .none ? nil : String(count)
  }

  /// The numbers below the heading whose number was given last.
  var below: Sub { Sub(prefix: style == .clauses ? "\(count)." : nil) }

  /// Numbers what stands below a heading.
  struct Sub {
    let prefix: String?

    /// The number of an entry that has a heading of its own: 2.1.
    func number(_ index: Int) -> Value { prefix.map { .text($0 + String(index + 1)) } ?? .null }

    /// Numbers the rows of an entry while they are written, since only the template knows which of them show:
    /// 2.1.1, 2.1.2.
    func rows(of index: Int) -> Value {
      prefix.map { .number(RunningNumber(after: "\($0)\(index + 1).")) } ?? .null
    }

    /// Numbers the paragraphs and rows of a section without entries: 6.1, 6.2.
    var rows: Value { prefix.map { .number(RunningNumber(after: $0)) } ?? .null }
  }
}
