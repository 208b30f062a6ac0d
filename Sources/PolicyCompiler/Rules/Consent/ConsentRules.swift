extension Rule {
  /// Consent, GDPR Art. 7 and 8: codes CONSENT-…
  static let consent: [Rule] = [
    withdrawalIsStated, withdrawalIsEasy, consentIsFree, consentStartsOff, consentIsGivenFirst,
    consentIsGranular, consentHasProof, childrenAreOldEnough, dependentPeopleCanRefuse, sendersAreNamed,
    policyIsNotAccepted,
  ]
}
