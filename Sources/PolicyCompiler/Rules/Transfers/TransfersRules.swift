extension Rule {
  /// Third countries, GDPR Art. 44 to 49: codes TRANSFER-…
  static let transfers: [Rule] = [
    .transfersHaveMechanism,
    .adequacyCoversTransfer,
    .frameworkRecipientIsListed,
    .instrumentIsInForce,
    .safeguardsCanBeSeen,
    .transferIsAssessed,
    .derogationIsExceptional,
    .onwardTransferIsStated,
    .decisionHoldsAhead,
  ]
}
