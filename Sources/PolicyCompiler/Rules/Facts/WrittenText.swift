/// A text of the author's own, and the statement in whose block it stands.
struct WrittenText: Sendable {
  let text: AuthoredText
  /// The statement at the top of the file: a purpose, a clause, the rights. None where it could not be read.
  let home: Draft.Statement?

  /// Both are in source order, file by file, so one walk joins them.
  static func all(of draft: Draft) -> [WrittenText] {
    func before(_ left: SourceSpan, _ right: SourceSpan) -> Bool {
      (left.file, left.start) < (right.file, right.start)
    }
    let statements = draft.statements.sorted { before($0.extent, $1.extent) }
    var next = 0
    return draft.texts.sorted { before($0.extent, $1.extent) }.map { text in
      while next + 1 < statements.count, !before(text.extent, statements[next + 1].extent) { next += 1 }
      let home =
        next < statements.count && statements[next].extent.contains(text.extent) ? statements[next] : nil
      return WrittenText(text: text, home: home)
    }
  }
}
