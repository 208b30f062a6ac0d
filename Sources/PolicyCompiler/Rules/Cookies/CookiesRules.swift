extension Rule {
  /// Cookies and similar technologies: codes COOKIE-…
  static let cookies: [Rule] = [
    .cookiePurposeIsStated,
    .cookieProviderIsNamed,
    .cookieDurationIsStated,
    .cookieAccessIsStated,
    .cookiesAreClassified,
    .cookiesWaitForConsent,
    .trackersAreNotNecessary,
    .necessityIsExplained,
    .cookieLifetimeFitsItsPurpose,
    .cookieProvidersAreRecipients,
    .marketingCookiesHaveConsentPurpose,
    .cookieDataRestOnConsent,
    .cookieDeclarationsAgree,
    .cookiesAgreeWithWhatIsKnown,
    .necessaryCookiesAreDescribed,
  ]
}
