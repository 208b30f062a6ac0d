extension Rule {
  /// Version and dates: codes VER-…
  static let versions: [Rule] = [.policyHasDate, .datesAgree, .changesHaveNewVersion]
}
