/// Looks whether the facts and places that texts refer to exist.
enum FactCheck {
  static func run(_ binder: inout Binder) {
    let draft = binder.draft
    for text in draft.texts {
      for case .fact(let path, let span) in text.versions.flatMap(\.inlines)
      where Fact(path, in: draft) == nil {
        let nearest = Suggestion.nearest(to: path, in: Fact.paths(in: draft))
        binder.report(
          .unknownFact,
          at: span,
          Bilingual(
            da: "»{\(path)}« findes ikke i politikken" + (nearest.map { " – mente du »{\($0)}«?" } ?? ""),
            en: "‘{\(path)}’ does not exist in the policy"
              + (nearest.map { " – did you mean ‘{\($0)}’?" } ?? "")
          ),
          fixIts: nearest.map { [.replace(span, with: "{\($0)}")] } ?? []
        )
      }
    }
  }
}
