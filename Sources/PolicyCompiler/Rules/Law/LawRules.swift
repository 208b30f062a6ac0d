extension Rule {
  /// What the library knows of the law: codes LAW-…
  static let law: [Rule] = [.lawIsRecent]
}
