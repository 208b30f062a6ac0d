extension Rule {
  /// Legal bases, GDPR Art. 6, 9 and 10: codes BASIS-…
  static let basis: [Rule] = [
    .purposesHaveLegalBasis,
    .basesAreSeparated,
    .legitimateInterestIsNamed,
    .authoritiesRelyOnTheirTasks,
    .lawIsNamed,
    .contractCoversThePurpose,
    .sensitiveDataHaveCondition,
    .conditionIsSupported,
    .offenceDataHaveGround,
    .sensitiveDataAreMarked,
    .reuseIsSupported,
    .adsSpareSensitiveData,
  ]
}
