extension Rule {
  /// What the policy asserts of itself: codes CLAIM-…
  static let claims: [Rule] = [
    noSharingIsTrue, noSharingIsClear, denialsAreTrue, anonymousDataAreAnonymous, cookieClaimsAreTrue,
    consentOnlyIsTrue, retentionPromiseIsKept,
  ]
}
