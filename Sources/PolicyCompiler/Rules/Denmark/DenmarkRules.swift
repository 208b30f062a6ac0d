extension Rule {
  /// Danish law: codes DK-…
  static let denmark: [Rule] = [
    .companiesStateTheirNumber,
    .cvrNumbersAreValid,
    .businessesIdentifyThemselves,
    .authorityIsCurrent,
    .cprNumbersHaveGround,
    .electronicMarketingIsWanted,
    .disclosureIsCheckedInCPR,
    .callsAreAskedFor,
    .robinsonListIsRespected,
    .camerasHaveSigns,
  ]
}
