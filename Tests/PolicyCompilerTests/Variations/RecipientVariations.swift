import Testing

@testable import PolicyCompiler

/// Who receives data, and where: violations, and the lawful cases that look like them.
@Suite struct RecipientVariations {
  private static let carrier = "da: \"pakkefirmaet\", en: \"the parcel carrier\""
  private static let host =
    "name      da: \"vores webhotel\", en: \"our web host\"\n    country   DK\n    agreement yes"

  @Test(arguments: [
    Variation("partners", [(carrier, "da: \"samarbejdspartnere\", en: \"partners\"")], gives: "RECIP-002"),
    Variation(
      "our trusted suppliers",
      [(carrier, "da: \"vores udvalgte leverandører\", en: \"our trusted suppliers\"")],
      gives: "RECIP-002"
    ),
    Variation(
      "a partner by category too",
      [(carrier, "da: \"partnere\", en: \"partners\"\n    category partner")],
      gives: "RECIP-002"
    ),
    Variation(
      "a partner by category only",
      [("    name    da: \"pakkefirmaet\", en: \"the parcel carrier\"\n", "    category partner\n")],
      gives: "RECIP-002"
    ),
    Variation(
      "carriers by category only",
      [("    name    da: \"pakkefirmaet\", en: \"the parcel carrier\"\n", "    category delivery\n")]
    ),
    Variation(
      "carriers",
      [(carrier, "da: \"pakkefirmaer i Norden\", en: \"parcel carriers in the Nordic countries\"")]
    ),
    Variation(
      "suppliers of a sector",
      [(carrier, "da: \"leverandører\", en: \"suppliers\"\n    category delivery")]
    ),
    Variation("a firm called Partner", [(carrier, "\"Partner Fragt A/S\"")]),
  ])
  func concrete(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "no agreement",
      [(host, host.replacing("agreement yes", with: "agreement no"))],
      gives: "RECIP-003"
    ),
    Variation(
      "nothing about two agreements",
      [
        (host, host.replacing("\n    agreement yes", with: "")),
        (
          "en: \"our bookkeeping system\"\n    country   DK\n    agreement yes",
          "en: \"our bookkeeping system\"\n    country   DK"
        ),
      ],
      gives: "RECIP-006"
    ),
    Variation(
      "the agreement was signed",
      [(host, host.replacing("agreement yes", with: "agreement yes, signed: 2026-01-05"))]
    ),
    Variation(
      "a controller needs none",
      [
        (
          "en: \"the parcel carrier\"\n    country DK",
          "en: \"the parcel carrier\"\n    country DK\n    agreement no"
        )
      ]
    ),
    Variation(
      "a service run by its provider",
      [("    hosted self\n", "    hosted provider\n    transfer NZ {\n        mechanism adequacy\n    }\n")],
      gives: "RECIP-006"
    ),
  ])
  func agreements(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "no country",
      [
        (
          "    name    da: \"pakkefirmaet\", en: \"the parcel carrier\"\n    country DK\n",
          "    name    da: \"pakkefirmaet\", en: \"the parcel carrier\"\n"
        )
      ],
      gives: "RECIP-004"
    ),
    Variation(
      "all in the EEA",
      [
        ("    effective 2026-11-01", "    effective 2026-11-01\n    recipients-in-eea yes"),
        (
          "    name    da: \"pakkefirmaet\", en: \"the parcel carrier\"\n    country DK\n",
          "    name    da: \"pakkefirmaet\", en: \"the parcel carrier\"\n"
        ),
      ]
    ),
    Variation(
      "not all in the EEA",
      [
        ("    effective 2026-11-01", "    effective 2026-11-01\n    recipients-in-eea no"),
        (
          "    name    da: \"pakkefirmaet\", en: \"the parcel carrier\"\n    country DK\n",
          "    name    da: \"pakkefirmaet\", en: \"the parcel carrier\"\n"
        ),
      ],
      gives: "RECIP-004"
    ),
    Variation(
      "an authority",
      [("    recipients bookkeeping-system\n", "    recipients bookkeeping-system, tax\n")],
      adding:
        "recipient tax as authority {\n    name da: \"Skattestyrelsen\", en: \"the Danish Tax Agency\"\n}"
    ),
    Variation(
      "somewhere outside the EU",
      adding: clause(
        "Vores mailudbyder kan gemme oplysninger uden for EU.",
        "Our e-mail provider stores data outside the EU."
      ),
      gives: "RECIP-004"
    ),
    Variation(
      "goods outside the EU",
      adding: clause(
        "Vi sender cykler til lande uden for EU.",
        "We send bicycles to countries outside the EU."
      )
    ),
    Variation(
      "never outside the EU",
      adding: clause("Vi sender ikke oplysninger uden for EU.", "We do not send data outside the EU."),
      // The clean policy does transfer data, so that this is untrue; but it is no unnamed place.
      gives: "CLAIM-003"
    ),
    Variation(
      "a country by name",
      adding: clause(
        "Oplysninger sendes uden for EU, nemlig til USA.",
        "Data are sent outside the EU, namely to the United States."
      )
    ),
  ])
  func countries(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "an advertising platform as processor",
      adding: vendor("processor", "\"TikTok\"\n    vendor    tiktok-pixel\n    agreement yes"),
      gives: "RECIP-005"
    ),
    Variation(
      "known by its company",
      adding: vendor("processor", "\"TikTok Technology Ltd.\"\n    agreement yes"),
      gives: "RECIP-005"
    ),
    Variation(
      "a reason for it",
      adding: vendor(
        "processor",
        "\"TikTok\"\n    vendor    tiktok-pixel\n    agreement yes\n    role-reason da: \"Kun udsendelse.\", en: \"Only sending.\""
      )
    ),
    Variation(
      "jointly",
      adding: vendor(
        "joint-controller",
        "\"TikTok\"\n    vendor    tiktok-pixel\n    essence da: \"Vi oplyser dig; TikTok svarer dig.\", en: \"We inform you; TikTok answers you.\""
      )
    ),
    Variation("a processor by trade", adding: vendor("processor", "\"Hotjar Ltd\"\n    agreement yes")),
    Variation(
      "another company of that beginning",
      adding: vendor("processor", "\"TikTak A/S\"\n    agreement yes")
    ),
  ])
  func roles(_ variation: Variation) { variation.expect() }

  @Test func namesOfVendors() {
    let library = LibraryIndex.shared
    #expect(library.services(called: "Meta Platforms Ireland Ltd.") == ["meta-pixel"])
    #expect(library.services(called: "Facebook Pixel") == ["meta-pixel"])
    #expect(library.services(called: "Google Ireland Ltd").contains("google-analytics"))
    #expect(library.services(called: "adform a/s") == ["adform"])
    #expect(library.services(called: "").isEmpty)
    #expect(library.services(called: "_ga").isEmpty)
  }

  static func clause(_ da: String, _ en: String) -> String {
    "clause extra {\n    after introduction\n    text  da: \"\(da)\"\n          en: \"\(en)\"\n}"
  }

  private static func vendor(_ role: String, _ lines: String) -> String {
    """
    recipient platform as \(role) {
        country   IE
        eu-only   yes
        name      \(lines)
    }

    purpose competition {
        name       da: "Holde en konkurrence", en: "Hold a competition"
        data       name, email
        sources    data-subject
        basis      consent {
            given    checkbox, default: off
            withdraw email, button
            proof    logged
        }
        provision  none
        recipients platform
        retention  12 months, from: collection
    }
    """
  }
}
