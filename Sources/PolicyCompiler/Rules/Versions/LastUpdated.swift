/// A date that a text gives as that of the last change: »senest opdateret 15. oktober 2026«.
struct LastUpdated: Sendable {
  let date: CalendarDate
  /// The words, from »senest« to the year.
  let words: String

  private static let patterns = PhrasePatternSet([
    "(senest|sidst|seneste|sidste) (opdater*|ændre*|ændring*|revider*|revision*|revideret|rettet|rettelse*|redigeret)",
    "(opdateret|ændret|revideret|rettet|redigeret) (senest|sidst)",
    "(last|lastly|latest|recently) (updat*|revis*|modifi*|chang*|amend*|edit*)",
    "(updated|revised|modified|changed|amended) last",
  ])
  private static let documents = PhrasePatternSet([
    "(*politik*|*policy|*policies|*erklæring*|dokument*|document*|*notice|*statement|tekst*|text*|side|siden|page|version*|vilkår*)"
  ])
  /// The words beside which the sentence speaks of nothing else that was updated.
  private static let small: Set<String> = [
    "den", "det", "denne", "dette", "de", "er", "blev", "har", "vi", "vores", "this", "it", "is", "was",
    "were",
    "has", "been", "we", "the", "have", "of", "date", "dato", "datoen", "dag", "for", "på", "on", "at", "d",
    "pr",
    "per", "as", "af", "our", "these", "which", "som", "med", "by", "virkning", "fra", "from",
  ]

  /// The first in a sentence that speaks of the policy, not of a list or a price.
  static func first(in sentence: Sentence) -> LastUpdated? {
    guard let match = patterns.firstMeantMatch(in: sentence) else { return nil }
    let words = sentence.words.map(\.text)
    guard
      let found = WrittenDates.all(in: Array(words[match.upperBound...])).first
    else { return nil }
    let start = match.upperBound + found.words.lowerBound
    let around = words[..<match.lowerBound] + words[match.upperBound..<start]
    guard documents.firstMatch(in: sentence) != nil || around.allSatisfy(small.contains) else { return nil }
    return LastUpdated(
      date: found.date,
      words: sentence.quote(match.lowerBound..<(match.upperBound + found.words.upperBound))
    )
  }
}
