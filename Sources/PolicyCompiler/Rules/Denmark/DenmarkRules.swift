extension Rule {
  /// Danish law: codes DK-…
  static let denmark: [Rule] = [
    .companyNumberIsStated,
    .companyNumbersAreValid,
    .businessIsIdentified,
    .authorityIsCurrent,
    .cprNumbersHaveGround,
    .electronicMarketingIsAgreed,
    .disclosureFollowsCPRCheck,
    .consumersAskToBeCalled,
    .robinsonListIsChecked,
    .camerasHaveSigns,
  ]
}
