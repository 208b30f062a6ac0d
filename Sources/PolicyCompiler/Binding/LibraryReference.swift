/// What the library holds, as a part of the reference: the names that a policy can use without declaring them.
enum LibraryReference {
  static func markdown(in language: Language, _ library: LibraryIndex = .shared) -> String {
    let draft = library.boundWhole().draft
    var lines = [
      "", "## " + Bilingual(da: "Biblioteket", en: "The library")[language], "",
      Bilingual(
        da:
          "Disse navne kan bruges uden at blive erklæret. En erklæring af samme slags og navn træder i stedet.",
        en:
          "These names can be used without being declared. A declaration of the same kind and name stands in their place."
      )[language],
    ]
    func list(_ kind: DeclarationKind, _ entries: [(id: String, name: String?)]) {
      lines += ["", "### \(kind.indefinite[language].capitalisedFirst): `\(kind.rawValue)`", ""]
      lines += entries.map { entry in "- `\(entry.id)`" + (entry.name.map { " – \($0)" } ?? "") }
    }
    func text(_ text: Stated<AuthoredText>) -> String? { text.value?.text(in: language).plainText }
    list(.data, draft.data.library.map { ($0.id.value, text($0.name)) })
    list(.source, draft.sources.library.map { ($0.id.value, text($0.name)) })
    list(.subject, draft.subjects.library.map { ($0.id.value, text($0.name)) })
    list(.event, draft.events.library.map { ($0.id.value, text($0.name)) })
    list(.statute, draft.statutes.library.map { ($0.id.value, periods($0, text($0.name))) })
    list(.instrument, draft.instruments.library.map { ($0.id.value, text($0.name)) })
    list(.service, draft.services.library.map { ($0.id.value, $0.name.value) })
    list(.measure, draft.measures.library.map { ($0.id.value, text($0.name)) })
    list(.definition, draft.definitions.library.map { ($0.id.value, text($0.term)) })
    list(.browser, draft.browsers.library.map { ($0.id.value, $0.name.value) })
    list(.threshold, draft.thresholds.library.map { ($0.id.value, text($0.name)) })
    list(.outdated, draft.outdated.library.map { ($0.id.value, text($0.name)) })
    list(.wording, draft.wordings.library.map { ($0.id.value, text($0.term)) })
    list(.authority, draft.authorities.library.map { ($0.id.value, text($0.name)) })
    return lines.joined(separator: "\n") + "\n"
  }

  /// An act with the periods that `for:` can name.
  private static func periods(_ statute: Statute, _ name: String?) -> String? {
    let periods = statute.retentions.nodes().map { "`\($0.id.value)`" }
    return periods.isEmpty ? name : (name ?? "") + ": " + periods.joined(separator: ", ")
  }
}
