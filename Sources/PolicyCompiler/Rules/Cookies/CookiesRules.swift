extension Rule {
  /// Cookies and similar technologies: codes COOKIE-…
  static let cookies: [Rule] = [
    .cookieDurationIsStated,
    .cookiesAreClassified,
  ]
}
