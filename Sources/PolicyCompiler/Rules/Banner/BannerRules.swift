extension Rule {
  /// The consent banner: codes BANNER-…
  static let banner: [Rule] = [
    .consentHasBanner,
    .refusingIsOnFirstLayer,
    .refusingIsAsProminent,
    .categoriesMatchCookies,
    .choiceCanBeChanged,
    .cookieWallLeavesChoice,
    .firstLayerInforms,
    .consentLastsSuitably,
    .cookiesEndWithConsent,
    .embedsAskForThemselves,
    .newTrackersAreAskedFor,
    .coloursAreReadable,
  ]
}
