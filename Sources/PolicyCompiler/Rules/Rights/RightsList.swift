extension Rights {
  /// Adds rights to the list that a policy gives itself.
  static func adding(_ rights: [Right], to list: [Located<Right>]) -> [FixIt] {
    guard let last = list.last else { return [] }
    let words = rights.map { ", " + $0.rawValue }.joined()
    let end = SourceSpan(file: last.span.file, start: last.span.end, end: last.span.end)
    return [
      .insert(
        words,
        at: end,
        title: Bilingual(
          da: "skriv »…\(words)« sidst i listen",
          en: "write ‘…\(words)’ at the end of the list"
        )
      )
    ]
  }
}

extension Rights.Right {
  /// The right as a sentence names it: »retten til …«.
  var displayName: Message {
    switch self {
    case .access: Bilingual(da: "indsigt", en: "access")
    case .rectification: Bilingual(da: "berigtigelse", en: "rectification")
    case .erasure: Bilingual(da: "sletning", en: "erasure")
    case .restriction: Bilingual(da: "begrænsning", en: "restriction")
    case .portability: Bilingual(da: "dataportabilitet", en: "data portability")
    case .objection: Bilingual(da: "indsigelse", en: "object")
    case .withdrawal: Bilingual(da: "at trække et samtykke tilbage", en: "withdraw a consent")
    case .automatedDecisions:
      Bilingual(
        da: "ikke at være genstand for automatiske afgørelser",
        en: "not be subject to automated decisions"
      )
    }
  }
}
