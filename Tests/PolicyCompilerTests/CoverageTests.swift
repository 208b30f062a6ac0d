import Testing

@testable import PolicyCompiler

/// Each item of Art. 13 and 14: told where, missing where, or why it need not be told.
@Suite struct CoverageTests {
  private static func coverage(_ source: String) -> NoticeCoverage {
    Compiler.coverage(Inputs(policy: "shop.policy", files: ["shop.policy": Array(source.utf8)]))
  }

  private static let clean = coverage(Project.text("policies/fjordens-cykler.policy"))

  /// A policy that leaves out most of what it can.
  private static let gaps = coverage(
    """
    site "https://www.fjordenscykler.dk" {
        languages da, en
        version   "2026-11"
        effective 2026-11-01
    }

    controller "Fjordens Cykler ApS" {
        cvr     13748136
        address "Havnegade 1", "8000 Aarhus C", DK
        email   "privatliv@fjordenscykler.dk"
        phone   "+45 86 00 10 20"
        dpo     none
    }

    source broker as third-party {
        name da: "adresseforhandleren Data A/S", en: "the address broker Data A/S"
    }

    purpose orders {
        name    da: "Levere dine varer", en: "Deliver your goods"
        data    name
        sources data-subject
        basis   contract
    }

    purpose leads as profiling {
        name       da: "Kontakte mulige kunder", en: "Contact possible customers"
        data       name
        sources    broker
        basis      legitimate-interests
        recipients none
        retention  6 months, from: last-contact
        notice     6 months
    }

    complaint none
    """
  )

  @Test(arguments: Language.allCases)
  func text(_ language: Language) throws {
    try expectGolden(Self.clean.text(in: language), "Coverage/clean.\(language.rawValue).txt")
    try expectGolden(
      Self.gaps.text(in: language, folder: "policies"),
      "Coverage/gaps.\(language.rawValue).txt"
    )
  }

  @Test func json() throws {
    let text = NoticeCoverage.json([Self.clean, Self.gaps], in: .en, folders: ["", "policies"])
    try expectGolden(text, "Coverage/both.json")
  }

  @Test func theCleanPolicyMissesNothing() {
    #expect(Self.clean.count(.missing) == 0)
    #expect(Self.clean.items.map(\.kind) == CoverageItem.allCases)
    #expect(Self.clean.report.diagnostics.isEmpty)
  }

  @Test func whatTheControllerLeavesOut() throws {
    let coverage = Self.coverage(
      """
      site "https://www.fjordenscykler.dk" {
          languages da, en
          version   "2026-11"
          effective 2026-11-01
      }

      controller "Fjordens Cykler ApS" {
          cvr         13748136
          large-scale monitoring
      }
      """
    )
    let missing = coverage.items.filter { $0.state == .missing }.map(\.kind)
    #expect(missing.contains(.identity))
    #expect(missing.contains(.dataProtectionOfficer))
    #expect(coverage.items.first { $0.kind == .purposes }?.entries.map(\.code) == ["MODEL-003"])
    let kept = coverage.items.first { $0.kind == .retention }
    #expect(kept?.state == .notApplicable)
    #expect(kept?.entries.first?.text.en == "the policy has no purposes of its own")
  }

  /// Whatever is missing has a place where it belongs.
  @Test func everythingMissingHasAPlace() {
    let missing = Self.gaps.items.flatMap(\.entries).filter { $0.state == .missing }
    #expect(missing.count > 5)
    #expect(missing.allSatisfy { $0.place != nil })
  }

  /// The codes that items name are rules, or will be.
  @Test func everyItemHasAnArticle() {
    for item in CoverageItem.allCases {
      #expect(!item.articles.isEmpty)
      #expect(!item.codes.isEmpty)
    }
    #expect(CoverageItem.allCases.compactMap(\.direct).count == 14)
    #expect(CoverageItem.allCases.compactMap(\.indirect).count == 15)
  }

  /// A part that could not be read does not stop the table.
  @Test func aBrokenPolicyHasATableToo() {
    let broken = Self.coverage("site {\npurpose x {\n")
    #expect(broken.items.count == CoverageItem.allCases.count)
    #expect(!broken.text(in: .da).isEmpty)
  }
}
