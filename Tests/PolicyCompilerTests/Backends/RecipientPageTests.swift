import Testing

@testable import PolicyCompiler

/// What the pages say about where recipients are.
@Suite struct RecipientPageTests {
  private static let host = """
    recipient host as processor {
        name      da: "vores webhotel", en: "our web host"
        agreement yes
    }

    """
  private static let mail = """
    recipient host as processor {
        name      "Post Ltd."
        country   GB
        agreement yes
        transfer  GB {
            mechanism adequacy
        }
    }

    """

  @Test func recipientsWithoutCountryAreInTheEEA() throws {
    let built = try Built(page(Self.host, site: "recipients-in-eea yes"))
    #expect(
      try built.text("da/privatlivspolitik.html").contains(
        "Alle modtagere, der står uden land, er i EU eller EØS."
      )
    )
    #expect(
      try built.text("en/privacy-policy.html")
        .contains("All recipients that are listed without a country are in the EU or EEA.")
    )
  }

  @Test func nothingIsSaidWhereAllHaveACountry() throws {
    let host = Self.host.replacing("    agreement", with: "    country   DK\n    agreement")
    let built = try Built(page(host, site: "recipients-in-eea yes"))
    #expect(try !built.text("en/privacy-policy.html").contains("listed without a country"))
  }

  @Test func aDecisionWithoutANumberIsToldByItsDay() throws {
    let built = try Built(page(Self.mail))
    #expect(
      try built.text("da/privatlivspolitik.html").contains("EU-Kommissionens afgørelse af 19. december 2025.")
    )
    #expect(try built.text("en/privacy-policy.html").contains("Commission Decision of 19 December 2025."))
  }

  private func page(_ recipient: String, site: String = "") -> String {
    Shop.policy(Shop.necessary + Shop.statistics + recipient, publishes: site)
      .replacing("recipients none", with: "recipients host")
  }
}
