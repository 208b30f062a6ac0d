extension Rule {
  /// Controller, data protection officer, representative and roles: codes CTRL-…
  static let controller: [Rule] = [
    .controllerIsIdentified,
    .officerIsReachable,
    .representativeIsNamed,
    .jointArrangementIsDescribed,
    .roleFitsThePurposes,
  ]
}
