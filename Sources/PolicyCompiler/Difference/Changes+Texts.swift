extension ChangeCollector {
  /// Declarations that say something else than before and of which no change tells yet: a reader must judge them.
  mutating func compareTexts() {
    let old = CanonicalStatements(before.sources, leavingOut: Self.wordsOfEveryVersion)
    let new = CanonicalStatements(after.sources, leavingOut: Self.wordsOfEveryVersion)
    let told = (before: Set(changes.compactMap(\.before)), after: Set(changes.compactMap(\.after)))
    // What has another id and the same name is the same to whoever reads the page.
    let renamed = renamedDeclarations
    var removed = old.missing(in: new)
    for statement in new.missing(in: old) {
      let counterpart = removed.firstIndex { $0.title == statement.title }.map { removed.remove(at: $0) }
      if isTold(statement.extent, after, told.after) || renamed.contains(statement.title) { continue }
      guard let counterpart else {
        let title = statement.title
        add(.textChanged, Bilingual(da: "Tilføjet: \(title).", en: "Added: \(title)."), after: statement.span)
        continue
      }
      if isTold(counterpart.extent, before, told.before) { continue }
      addChange(in: statement, since: counterpart)
    }
    for statement in removed
    where !isTold(statement.extent, before, told.before) && !renamed.contains(statement.title) {
      add(
        .textChanged,
        Bilingual(da: "Fjernet: \(statement.title).", en: "Removed: \(statement.title)."),
        before: statement.span
      )
    }
  }

  /// Names the properties that are otherwise than before, and the place of the first.
  private mutating func addChange(
    in statement: CanonicalStatements.Statement,
    since old: CanonicalStatements.Statement
  ) {
    let before = Set(old.properties.map(\.text))
    let after = Set(statement.properties.map(\.text))
    let new = statement.properties.filter { !before.contains($0.text) }
    let gone = old.properties.filter { !after.contains($0.text) }
    var words: [String] = []
    for word in (new + gone).map(\.word) where !words.contains(word) { words.append(word) }
    if statement.title.hasPrefix("purpose "), !words.isEmpty {
      // These have been compared one by one; that their order is another tells nobody anything.
      words.removeAll { ["data", "sources", "recipients"].contains($0) }
      if words.isEmpty { return }
    }
    let title = statement.title + (words.isEmpty ? "" : " { \(words.joined(separator: ", ")) }")
    add(
      .textChanged,
      Bilingual(da: "Ændret: \(title).", en: "Changed: \(title)."),
      before: gone.first?.span ?? old.span,
      after: new.first?.span ?? statement.span
    )
  }

  /// The titles, in either version, of purposes and recipients that only have another id.
  private var renamedDeclarations: Set<String> {
    var titles: Set<String> = []
    for new in after.policy.purposes {
      for old in before.policy.purposes where old.id != new.id && old.isCalled(like: new) {
        titles.formUnion(["purpose " + old.id, "purpose " + new.id])
      }
    }
    for new in after.policy.recipients {
      for old in before.policy.recipients where old.id != new.id && old.named.isSame(as: new.named) {
        titles.formUnion(["recipient " + old.id, "recipient " + new.id])
      }
    }
    return titles
  }

  /// What is otherwise in every version, and tells nobody anything by itself.
  private static let wordsOfEveryVersion: Set<String> = ["version", "effective", "revised", "revision"]

  /// Whether a change that has been told lies within a declaration.
  private func isTold(_ extent: SourceSpan, _ side: Side, _ places: Set<PolicyChange.Place>) -> Bool {
    guard let first = side.place(extent.front), let last = side.place(extent.back) else { return false }
    return places.contains { $0.path == first.path && first.line <= $0.line && $0.line <= last.line }
  }
}
