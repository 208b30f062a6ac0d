extension Rule {
  /// What people are told when they give data themselves, GDPR Art. 13: codes ART13-…
  static let direct: [Rule] = [
    .obligationToProvideIsStated, .automatedDecisionsAreExplained, .observationIsToldAtOnce,
    .automatedDecisionsAreStated,
  ]
}
