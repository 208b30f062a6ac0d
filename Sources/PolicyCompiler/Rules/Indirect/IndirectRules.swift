extension Rule {
  /// What people are told when data come from others, GDPR Art. 14: codes ART14-…
  static let indirect: [Rule] = [
    .indirectSourcesAreNamed, .indirectDataAreDescribed, .indirectNoticeIsInTime,
  ]
}
