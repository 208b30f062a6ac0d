import Testing

@testable import PolicyCompiler

/// The same policy is lawful on one day and not on the next, because the law changed between them.
@Suite struct LawWithDatesTests {
  private func codes(_ source: String, on day: String) -> Set<String> {
    Set(
      Compiler.check(
        Inputs(
          policy: "a.policy",
          files: ["a.policy": Array(Example.passes(source).completed().utf8)],
          asOf: CalendarDate(day)
        )
      ).diagnostics.map(\.code)
    )
  }

  private func transfer(_ country: String, _ mechanism: String) -> String {
    """
    recipient host as processor {
        name      "Vores vært"
        country   \(country)
        agreement yes
        transfer  \(country) {
            mechanism \(mechanism)
        }
    }

    purpose contact {
        name       da: "Svare på henvendelser", en: "Answer enquiries"
        data       name, email
        sources    data-subject
        basis      legitimate-interests {
            interest da: "at kunne svare den, der spørger", en: "being able to answer those who ask"
        }
        provision  none
        recipients host
        retention  1 year, from: last-contact
    }
    """
  }

  private func codesOfTransfers(_ source: String, on day: String) -> Set<String> {
    codes(source, on: day).filter { $0.hasPrefix("TRANSFER-") }
  }

  /// A decision that ends is first announced, then over.
  @Test(arguments: [("GB", "2027-01-01", "2031-12-28"), ("BR", "2026-02-01", "2026-01-25")])
  func adequacy(country: String, lawful: String, unlawful: String) {
    let source = transfer(country, "adequacy")
    #expect(codesOfTransfers(source, on: lawful).isEmpty)
    #expect(codesOfTransfers(source, on: unlawful).contains("TRANSFER-002"))
  }

  @Test func thePrivacyShieldFell() {
    let source = transfer("US", "privacy-shield")
    #expect(!codes(source, on: "2020-07-15").contains("TRANSFER-004"))
    #expect(codes(source, on: "2020-07-17").contains("TRANSFER-004"))
  }
}
