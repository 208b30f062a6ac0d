extension NoticeCoverage {
  /// The tables of several policies for programs, as one JSON text; texts are in the language of messages.
  public static func json(_ coverages: [NoticeCoverage], in language: Language, folders: [String]) -> String {
    let policies = zip(coverages, folders).map { $0.value(in: language, folder: $1) }
    return JSON.object([JSON.Member(name: "policies", value: .array(policies))]).text
  }

  private func value(in language: Language, folder: String) -> JSON {
    var places = CoveragePlaces(report.sources, folder: folder)
    return [
      "policy": .string(places.path(policy)),
      "told": .number(count(.met)),
      "missing": .number(count(.missing)),
      "notApplicable": .number(count(.notApplicable)),
      "items": .array(items.map { value($0, in: language, &places) }),
    ]
  }

  private func value(_ item: Item, in language: Language, _ places: inout CoveragePlaces) -> JSON {
    var entries: [JSON] = []
    for entry in item.entries {
      entries.append([
        "state": .string(entry.state.rawValue),
        "part": JSON(entry.part),
        "text": .string(entry.text[language]),
        "code": JSON(entry.code),
        "file": JSON(entry.place.map { places.file($0) }),
        "line": entry.place.map { .number(places.line($0)) } ?? .null,
      ])
    }
    return [
      "item": .string(item.kind.rawValue),
      "title": .string(item.kind.name[language]),
      "articles": .array(item.kind.articles.map(JSON.string)),
      "state": .string(item.state.rawValue),
      "entries": .array(entries),
    ]
  }
}
