extension Rule {
  /// How long data are kept: codes RET-…
  static let retention: [Rule] = [
    .retentionIsStated,
    .retentionHasLimit,
    .retentionStartIsClear,
    .retentionMeetsStatutoryMinimum,
    .retentionKeepsStatutoryMaximum,
    .retentionEndsWithObligation,
    .retentionFollowsGuidance,
    .retentionEndsWithConsent,
  ]
}
