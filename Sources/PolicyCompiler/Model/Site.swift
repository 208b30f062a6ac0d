/// The head of a policy: the site it belongs to, its version, its readers and what comes of it.
struct Site: Node, Allowing {
  var span = SourceSpan.nowhere
  var address: Stated<String> = .unsaid
  /// The first language is the default.
  var languages: Stated<[Located<Language>]> = .unsaid
  var authoritative: Stated<Language> = .unsaid
  var version: Stated<String> = .unsaid
  var effective: Stated<CalendarDate> = .unsaid
  var revised: Stated<CalendarDate> = .unsaid
  var review: Stated<CalendarDate> = .unsaid
  var jurisdiction: Stated<Reference<Country>> = .unsaid
  var audience: Stated<Audience> = .unsaid
  var offersToEU: Stated<Bool> = .unsaid
  var monitorsInEU: Stated<Bool> = .unsaid
  var covers: Stated<Coverage> = .unsaid
  var commercial: Stated<CommercialSite> = .unsaid
  /// Whether all recipients that are listed without a country are in the EU or EEA.
  var recipientsInEEA: Stated<Bool> = .unsaid
  var publishes: Stated<[Located<Publication>]> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// What the compiler makes of the policy.
  enum Publication: String, SchemaWord {
    case privacyPolicy = "privacy-policy"
    case cookiePolicy = "cookie-policy"
    case combined, banner, record
  }
}

/// The people for whom the site is made.
struct Audience: Node {
  var span = SourceSpan.nowhere
  var groups: Stated<[Located<Group>]> = .unsaid
  var countries: Stated<[Located<Reference<Country>>]> = .unsaid

  enum Group: String, SchemaWord {
    case consumers, businesses, employees
    case `public`
  }
}

/// What the policy applies to.
struct Coverage: Node {
  var span = SourceSpan.nowhere
  var areas: Stated<[Located<Area>]> = .unsaid
  var domains: Stated<[Located<String>]> = .unsaid

  enum Area: String, SchemaWord {
    case website, app, products, api, newsletter, shop, support
    case socialMedia = "social-media"
  }
}

/// Whether the site is a business, and the page with the facts that a business must state.
struct CommercialSite: Node {
  var span = SourceSpan.nowhere
  var isCommercial: Stated<Bool> = .unsaid
  var imprint: Stated<String> = .unsaid
}
