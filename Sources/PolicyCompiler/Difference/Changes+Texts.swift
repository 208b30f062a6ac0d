extension ChangeCollector {
  /// Declarations that say something else than before and of which no change tells yet: a reader must judge them.
  mutating func compareTexts() {
    let old = CanonicalStatements(before.sources, leavingOut: Self.wordsOfEveryVersion)
    let new = CanonicalStatements(after.sources, leavingOut: Self.wordsOfEveryVersion)
    let told = (before: Set(changes.compactMap(\.before)), after: Set(changes.compactMap(\.after)))
    var removed = old.missing(in: new)
    for statement in new.missing(in: old) {
      let counterpart = removed.firstIndex { $0.title == statement.title }.map { removed.remove(at: $0) }
      if isTold(statement.extent, after, told.after) { continue }
      if let counterpart, isTold(counterpart.extent, before, told.before) { continue }
      let title = statement.title
      add(
        .textChanged,
        counterpart == nil
          ? Bilingual(da: "Tilføjet: \(title).", en: "Added: \(title).")
          : Bilingual(da: "Ændret: \(title).", en: "Changed: \(title)."),
        before: counterpart?.span,
        after: statement.span
      )
    }
    for statement in removed where !isTold(statement.extent, before, told.before) {
      add(
        .textChanged,
        Bilingual(da: "Fjernet: \(statement.title).", en: "Removed: \(statement.title)."),
        before: statement.span
      )
    }
  }

  /// What is otherwise in every version, and tells nobody anything by itself.
  private static let wordsOfEveryVersion: Set<String> = ["version", "effective", "revised", "revision"]

  /// Whether a change that has been told lies within a declaration.
  private func isTold(_ extent: SourceSpan, _ side: Side, _ places: Set<PolicyChange.Place>) -> Bool {
    guard let first = side.place(extent.front), let last = side.place(extent.back) else { return false }
    return places.contains { $0.path == first.path && first.line <= $0.line && $0.line <= last.line }
  }
}
