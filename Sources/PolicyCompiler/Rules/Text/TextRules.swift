extension Rule {
  /// What authors write in their own words: codes TEXT-…
  static let text: [Rule] = [
    .placeholdersAreFilledIn,
    .linksLeadSomewhere,
    .sentencesAreWhole,
    .referencesAreCurrent,
    .textsSayWhatHappens,
    .textsAreReadable,
    .citationsMatch,
  ]
}
