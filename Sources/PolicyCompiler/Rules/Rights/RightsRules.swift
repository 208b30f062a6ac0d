extension Rule {
  /// The rights of data subjects, GDPR Art. 12, 15 to 22 and 77: codes RIGHTS-…
  static let rights: [Rule] = [
    .coreRightsAreListed, .objectionIsListed, .marketingObjectionIsFree, .portabilityIsListed,
    .listedRightsCanApply, .complaintIsPossible, .answersComeInTime, .rightsAreFree, .requestsNeedNoForm,
    .automatedDecisionsArePermitted, .marketingStopsAtOnce,
  ]
}
