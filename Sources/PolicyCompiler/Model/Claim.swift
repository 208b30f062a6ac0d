/// What the policy asserts of itself: held against everything else it says, then printed.
struct Claim: Node, Allowing {
  var span = SourceSpan.nowhere
  var assertions: Stated<[Located<Assertion>]> = .unsaid
  var longestRetention: Stated<Duration> = .unsaid
  var of: Stated<[Located<Reference<Purpose>>]> = .unsaid
  var anonymised: Stated<AuthoredText> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  enum Assertion: String, SchemaWord {
    case noSharing = "no-sharing"
    case noSale = "no-sale"
    case noThirdCountries = "no-third-countries"
    case noSpecialCategories = "no-special-categories"
    case noChildren = "no-children"
    case noProfiling = "no-profiling"
    case onlyFromYou = "only-from-you"
    case anonymousStatistics = "anonymous-statistics"
    case noCookies = "no-cookies"
    case onlyNecessaryCookies = "only-necessary-cookies"
    case noThirdPartyCookies = "no-third-party-cookies"
    case consentOnly = "consent-only"
  }
}
