import Testing

@testable import PolicyCompiler

/// What carries a reuse of data, and why nobody is told, stands on the page.
@Suite struct ReuseViewTests {
  @Test func thePageTellsLawSafeguardsAndExemption() throws {
    let source = Example.passes(
      """
      purpose research as research {
          name       da: "Forske i cykling", en: "Study cycling"
          data       usage
          sources    observed
          basis      legitimate-interests {
              interest da: "at vide, hvordan der cykles", en: "knowing how people cycle"
          }
          reuse      contact {
              law        data-protection-act
              section    "§ 10"
              safeguards da: "navne erstattes af numre", en: "names are replaced by numbers"
              exemption  has-information
          }
          provision  none
          recipients none
          retention  1 year, from: visit
      }

      purpose contact {
          name       da: "Svare på henvendelser", en: "Answer enquiries"
          data       name, email
          sources    data-subject
          basis      contract
          provision  none
          recipients none
          retention  1 year, from: last-contact
      }
      """
    ).completed()
    let built = try Built(source)
    let danish = try built.text("da/privatlivspolitik.html")
    #expect(danish.contains("Loven tillader det, jf. "))
    #expect(danish.contains("Navne erstattes af numre."))
    #expect(danish.contains("artikel 13, stk. 4"))
    let english = try built.text("en/privacy-policy.html")
    #expect(english.contains("Names are replaced by numbers."))
    #expect(english.contains("Art. 13(4)"))
  }
}
