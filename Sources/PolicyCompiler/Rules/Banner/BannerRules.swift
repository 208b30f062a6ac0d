extension Rule {
  /// The consent banner: codes BANNER-…
  static let banner: [Rule] = []
}
