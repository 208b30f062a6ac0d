extension Rule {
  /// The controller, its officer and its representative: codes CTRL-…
  static let controller: [Rule] = []
}
