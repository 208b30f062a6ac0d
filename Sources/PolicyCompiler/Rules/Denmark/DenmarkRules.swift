extension Rule {
  /// Danish law: codes DK-…
  static let denmark: [Rule] = [
    .camerasHaveSigns
  ]
}
