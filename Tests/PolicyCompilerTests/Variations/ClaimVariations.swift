import Testing

@testable import PolicyCompiler

/// The clean policy with a claim that the rest of it bears out or contradicts.
@Suite struct ClaimVariations {
  @Test(
    "CLAIM-006",
    arguments: [
      Variation("orders rest on a contract", adding: "claim consent-only", gives: "CLAIM-006"),
      Variation(
        "accounts are kept by law",
        adding: "claim consent-only {\n    of newsletter, accounting\n}",
        gives: "CLAIM-006"
      ),
      Variation("of the newsletter it is true", adding: "claim consent-only {\n    of newsletter\n}"),
      Variation(
        "of newsletter and statistics it is true",
        adding: "claim consent-only {\n    of newsletter, statistics\n}"
      ),
    ]
  )
  func consentOnlyIsTrue(_ variation: Variation) { variation.expect() }
}
