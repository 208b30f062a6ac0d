extension Rule {
  /// Consent, GDPR Art. 7 and 8: codes CONSENT-…
  static let consent: [Rule] = [
    consentIsFree, consentStartsOff, consentIsGivenFirst, dependentPeopleCanRefuse,
  ]
}
