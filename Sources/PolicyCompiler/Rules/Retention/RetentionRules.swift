extension Rule {
  /// How long data are kept: codes RET-…
  static let retention: [Rule] = [
    .retentionIsStated
  ]
}
