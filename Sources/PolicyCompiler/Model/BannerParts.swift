extension Banner {
  /// Where visitors find the way back to their choice.
  enum Reopen: String, SchemaWord {
    case everyPage = "every-page"
    case policyOnly = "policy-only"
  }

  /// What happens to cookies when a consent is withdrawn.
  enum OnWithdrawal: String, SchemaWord { case delete, stop }

  /// What happens to cookies when a consent has lapsed.
  enum OnLapse: String, SchemaWord { case delete, keep }

  /// What the banner listens to or speaks.
  enum Signal: String, SchemaWord {
    case globalPrivacyControl = "global-privacy-control"
    case googleConsentMode = "google-consent-mode"
  }

  /// Where on the screen it stands.
  enum Position: String, SchemaWord { case bottom, centre, top }

  /// Whether it is light or dark.
  enum Theme: String, SchemaWord { case light, dark, automatic }

  /// The shape of its corners.
  enum Corner: String, SchemaWord { case square, rounded }

  /// Whose typeface it takes: the system's, or the page's.
  enum Font: String, SchemaWord { case system, page }

  /// What closing a banner means.
  enum Dismissal: String, SchemaWord { case nothing, reject, accept }
}

/// Where the visitor's choice is kept.
struct ChoiceStorage: Node {
  var span = SourceSpan.nowhere
  var place: Stated<Place> = .unsaid
  var domain: Stated<String> = .unsaid

  /// The stores of a browser that can keep it.
  enum Place: String, SchemaWord {
    case cookie
    case localStorage = "local-storage"
  }
}

/// Embedded content, and the consent that visitors must give to see it.
struct BannerEmbed: Node {
  var span = SourceSpan.nowhere
  var service: Stated<Reference<Service>> = .unsaid
  var needs: Stated<[Located<BannerLayer.CategoryChoice.Category>]> = .unsaid
  var alternative: Stated<String> = .unsaid
}

/// A site that is closed to visitors who refuse, or for which they then pay.
struct CookieWall: Node {
  var span = SourceSpan.nowhere
  var kind: Stated<Kind> = .unsaid
  var price: Stated<Price> = .unsaid
  /// Whether those who pay get the same.
  var equivalent: Stated<Bool> = .unsaid
  var extra: Stated<Extra> = .unsaid
  /// Whether cookies that need consent are still used for those who pay.
  var tracksPayers: Stated<Bool> = .unsaid

  /// Closed altogether, or open to those who pay.
  enum Kind: String, SchemaWord {
    case hard
    case payOrConsent = "pay-or-consent"
  }

  /// What it costs not to consent.
  struct Price: Node {
    var span = SourceSpan.nowhere
    var amount: Stated<Amount> = .unsaid
    var per: Stated<Period> = .unsaid

    /// How often the price is paid.
    enum Period: String, SchemaWord { case month, year }
  }

  /// The purposes to which visitors must say yes, and why they are a necessary part.
  struct Extra: Node {
    var span = SourceSpan.nowhere
    var purposes: Stated<[Located<Reference<Purpose>>]> = .unsaid
    var text: AuthoredText?
  }
}
