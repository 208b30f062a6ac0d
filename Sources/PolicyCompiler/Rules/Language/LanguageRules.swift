extension Rule {
  /// Whether the languages say the same: codes LANG-…
  static let language: [Rule] = [
    .textsAreTranslated,
    .textsAreInTheirLanguage,
    .languagesStateTheSame,
    .termsAreUsual,
  ]
}
