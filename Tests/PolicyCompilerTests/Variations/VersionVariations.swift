import Testing

@testable import PolicyCompiler

/// Version and dates.
@Suite struct VersionVariations {
  private static let version = "version   \"2026-11\""

  private static func clause(_ da: String, _ en: String) -> String {
    "clause updated {\n    title da: \"Opdatering\", en: \"Updates\"\n    text da: \"\(da)\",\n         en: \"\(en)\"\n}"
  }

  static let variations = [
    Variation("no date", [("    effective 2026-11-01\n", "")], gives: "VER-001"),
    Variation("another date in the version", [(version, "version   \"31.03.20\"")], gives: "VER-002"),
    Variation("another date in words", [(version, "version   \"31. marts 2026\"")], gives: "VER-002"),
    Variation("the same date in the version", [(version, "version   \"2026-11-01\"")]),
    Variation("the same date in words", [(version, "version   \"1 November 2026\"")]),
    Variation("a number like a date", [(version, "version   \"3.10.2\"")]),
    Variation(
      "updated too long before",
      adding: clause(
        "Politikken er senest opdateret 27. februar 2026.",
        "This policy was last updated on 27 February 2026."
      ),
      gives: "VER-002"
    ),
    Variation(
      "updated after it took effect",
      adding: clause("Sidst opdateret: 02.11.2026.", "Last updated: 2 November 2026."),
      gives: "VER-002"
    ),
    Variation(
      "updated shortly before",
      adding: clause(
        "Politikken er senest opdateret 15. oktober 2026.",
        "This policy was last updated on 15 October 2026."
      )
    ),
    Variation(
      "a list was updated",
      adding: clause(
        "Vores prisliste er senest opdateret 27. februar 2026.",
        "Our price list was last updated on 27 February 2026."
      )
    ),
    Variation(
      "revised after it took effect",
      [("    effective 2026-11-01\n", "    effective 2026-11-01\n    revised   2026-11-15\n")],
      gives: "VER-002"
    ),
    Variation(
      "revised before it took effect",
      [("    effective 2026-11-01\n", "    effective 2026-11-01\n    revised   2026-10-15\n")]
    ),
  ]

  @Test(arguments: variations)
  func variation(_ variation: Variation) { variation.expect() }

  @Test func aPolicyTakesEffectSoon() {
    let source = Variation("clean").source
    func codes(_ day: String) -> [String] {
      Compiler.check(
        Inputs(policy: "a.policy", files: ["a.policy": Array(source.utf8)], asOf: CalendarDate(day))
      ).diagnostics.map(\.code)
    }
    #expect(codes("2025-06-01").contains("VER-002"))
    #expect(!codes("2026-06-01").contains("VER-002"))
  }

  @Test func withoutADateEverythingElseIsBuilt() {
    let source = Variation("no date", [("    effective 2026-11-01\n", "")]).source
    let build = Compiler.build(Inputs(policy: "a.policy", files: ["a.policy": Array(source.utf8)]))
    #expect(!build.report.hasErrors)
    let manifest = build.artifacts.first { $0.path == "a/cookies.json" }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
    #expect(manifest?.contains("\"effective\": null") == true)
    let page = build.artifacts.first { $0.path.hasSuffix("privatlivspolitik.html") }
    let text = page.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    #expect(text.contains(#"Version <span data-source="a.policy:6">2026-11</span>"#))
  }
}

/// A policy and the one last published.
@Suite struct PreviousVersionVariations {
  private static let recipient =
    "recipient helpers as controller {\n    name    \"Hjælperne ApS\"\n    country DK\n}"
  private static let next = ("version   \"2026-11\"", "version   \"2026-12\"")

  private func codes(_ new: Variation, since old: Variation = Variation("clean")) -> [String] {
    let previous = PreviousPolicy.policy(path: "old.policy", files: ["old.policy": Array(old.source.utf8)])
    return Compiler.check(
      Inputs(policy: "new.policy", files: ["new.policy": Array(new.source.utf8)], previous: previous)
    ).diagnostics.map(\.code)
  }

  @Test func theSameChangesNothing() {
    #expect(codes(Variation("clean")).isEmpty)
    #expect(codes(Variation("a comment", adding: "// Checked by our lawyer.\n\n")).isEmpty)
    #expect(codes(Variation("blanks", [("version   \"2026-11\"", "version \"2026-11\"")])).isEmpty)
  }

  @Test func aChangeNeedsAVersion() {
    let address = ("\"Havnegade 1\"", "\"Havnegade 3\"")
    #expect(codes(Variation("moved", [address])) == ["VER-003"])
    #expect(codes(Variation("moved", [address, Self.next])).isEmpty)
  }

  @Test func versionsGoUp() {
    let old = Variation("next", [Self.next])
    #expect(codes(Variation("back"), since: old) == ["VER-002"])
    #expect(VersionOrder.isLower("9", than: "10"))
    #expect(!VersionOrder.isLower("1", than: "2026-11"))
    #expect(VersionOrder.isLower("31.03.20", than: "01.04.2020"))
  }

  @Test func consentIsAskedForAnew() {
    let cookie =
      "cookie \"extra\" as statistics {\n    purpose  da: \"Tæller besøg igen.\", en: \"Counts visits again.\"\n    for      statistics\n    duration 6 months\n    access   none\n}"
    let more = Variation("more", [Self.next], adding: cookie)
    // Our own banner asks by itself.
    #expect(codes(more).isEmpty)
    let external = ("banner {", "banner as external {")
    let before = Variation("external", [external])
    #expect(
      codes(Variation("more", [Self.next, external], adding: cookie), since: before).contains("BANNER-010")
    )
    #expect(!codes(Variation("same", [Self.next, external]), since: before).contains("BANNER-010"))
    #expect(codes(Variation("less", [Self.next]), since: Variation("more", adding: cookie)).isEmpty)
  }
}
