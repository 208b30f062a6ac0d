import Testing

@testable import PolicyCompiler

/// The clean policy with other legal bases, or with data that need more than one.
@Suite struct BasisVariations {
  private static let orders = "sources    data-subject\n    basis      contract\n"
  private static let orderData = "data       name, postal-address, email, order-lines\n"

  private static func orders(_ basis: String) -> (String, String) {
    (orders, "sources    data-subject\n    \(basis)\n")
  }

  /// A purpose of its own, beside those of the clean policy.
  private static func purpose(
    _ head: String = "extra",
    data: String = "name, email",
    basis: String =
      "legitimate-interests { interest da: \"at kende vores kunder\", en: \"knowing our customers\" }",
    recipients: String = "none",
    _ lines: String = ""
  ) -> String {
    """
    purpose \(head) {
        name       da: "Gøre noget andet", en: "Do something else"
        data       \(data)
        sources    data-subject
        basis      \(basis)
        provision  none
        recipients \(recipients)
        retention  1 year, from: last-contact
        \(lines)
    }

    """
  }

  private static let interest = "interest da: \"at svare på klager\", en: \"answering complaints\""

  @Test(
    "BASIS-002",
    arguments: [
      Variation(
        "two bases, and nothing said",
        [orders("basis contract\n    basis legitimate-interests { \(interest) }")],
        gives: "BASIS-002"
      ),
      Variation(
        "two bases, and one is scoped",
        [
          orders(
            "basis contract { scope da: \"når vi leverer\", en: \"when we deliver\" }\n    basis legitimate-interests { \(interest) }"
          )
        ],
        gives: "BASIS-002"
      ),
      Variation(
        "each with a scope",
        [
          orders(
            "basis contract { scope da: \"når vi leverer\", en: \"when we deliver\" }\n    basis legitimate-interests {\n \(interest)\n scope da: \"når du klager\", en: \"when you complain\"\n }"
          )
        ]
      ),
      Variation(
        "one with a scope, one with its data",
        [
          orders(
            "basis contract, of: name, postal-address, email\n    basis legitimate-interests {\n \(interest)\n scope da: \"når du klager\", en: \"when you complain\"\n }"
          )
        ]
      ),
    ]
  )
  func separation(_ variation: Variation) { variation.expect() }

  @Test(
    "BASIS-005",
    arguments: [
      Variation(
        "an obligation without a law",
        [("legal-obligation, law: bookkeeping-act", "legal-obligation")],
        gives: "BASIS-005"
      ),
      Variation(
        "a section without a law",
        [("legal-obligation, law: bookkeeping-act", "legal-obligation, section: \"§ 12\"")],
        gives: "BASIS-005"
      ),
      Variation("a task without a law", [orders("basis public-task")], gives: "BASIS-005"),
      Variation(
        "a law of the United States",
        [("legal-obligation, law: bookkeeping-act", "legal-obligation, law: sarbanes-oxley")],
        adding:
          "statute sarbanes-oxley {\n name da: \"Sarbanes-Oxley-loven\", en: \"the Sarbanes-Oxley Act\"\n jurisdiction US\n valid from: 2002-07-30\n checked 2026-11-20\n}",
        gives: "BASIS-005"
      ),
      Variation(
        "the law in the block",
        [("legal-obligation, law: bookkeeping-act", "legal-obligation { law bookkeeping-act }")]
      ),
      Variation(
        "a law of the Union",
        [("legal-obligation, law: bookkeeping-act", "legal-obligation, law: digital-services-act")]
      ),
      Variation(
        "a law of Iceland",
        [("legal-obligation, law: bookkeeping-act", "legal-obligation, law: icelandic-act")],
        adding:
          "statute icelandic-act {\n name da: \"den islandske bogføringslov\", en: \"the Icelandic Bookkeeping Act\"\n jurisdiction IS\n valid from: 2018-05-25\n checked 2026-11-20\n}"
      ),
    ]
  )
  func law(_ variation: Variation) { variation.expect() }

  @Test(
    "BASIS-006",
    arguments: [
      Variation(
        "product improvement on contract",
        adding: purpose("extra as product-improvement", basis: "contract"),
        gives: "BASIS-006"
      ),
      Variation(
        "two kinds, one of them personalisation",
        adding: purpose("extra as service-messages, personalisation", basis: "contract"),
        gives: "BASIS-006"
      ),
      Variation(
        "everybody concerned is a stranger to the contract",
        adding: purpose(basis: "contract", "subjects receivers")
          + "subject receivers {\n name da: \"modtagere\", en: \"receivers\"\n contract-party no\n}",
        gives: "BASIS-006"
      ),
      Variation("vital interests of a shop", adding: purpose(basis: "vital-interests"), gives: "BASIS-006"),
      Variation(
        "a contract whose object is personalisation",
        adding: purpose(
          "extra as personalisation",
          basis: "contract { necessity da: \"Vi vælger bøger til dig.\", en: \"We choose books for you.\" }"
        )
      ),
      Variation("nothing said of who is party", adding: purpose(basis: "contract", "subjects suppliers")),
      Variation(
        "some of them are party",
        adding: purpose(basis: "contract", "subjects receivers, customers")
          + "subject receivers {\n name da: \"modtagere\", en: \"receivers\"\n contract-party no\n}"
      ),
      Variation(
        "service messages on contract",
        adding: purpose("extra as service-messages", basis: "contract")
      ),
      Variation("an emergency", adding: purpose("extra as emergency", basis: "vital-interests")),
      Variation(
        "product improvement on legitimate interests",
        adding: purpose("extra as product-improvement")
      ),
    ]
  )
  func overreach(_ variation: Variation) { variation.expect() }

  @Test(
    "BASIS-007",
    arguments: [
      Variation(
        "health data of the library",
        [(orderData, "data name, postal-address, email, order-lines, allergies\n")],
        gives: "BASIS-007"
      ),
      Variation(
        "a category of one's own",
        [("data order-lines {", "data order-lines as union {")],
        gives: "BASIS-007",
        "BASIS-007"
      ),
      Variation(
        "with explicit consent",
        [
          (
            orderData,
            "data name, postal-address, email, order-lines, allergies\n    special-category legal-claims\n"
          )
        ]
      ),
      Variation(
        "criminal data are not special",
        adding: purpose(data: "name, criminal-record", "criminal-offences explicit-consent")
      ),
      Variation("anonymous figures", adding: purpose(data: "name, anonymous-statistics")),
    ]
  )
  func condition(_ variation: Variation) { variation.expect() }

  @Test(
    "BASIS-008",
    arguments: [
      Variation(
        "employment without law or agreement",
        adding: purpose(data: "union-membership", "special-category employment"),
        gives: "BASIS-008"
      ),
      Variation(
        "public interest without law",
        adding: purpose(data: "health", "special-category substantial-public-interest"),
        gives: "BASIS-008"
      ),
      Variation(
        "research without law",
        adding: purpose(data: "health", "special-category research"),
        gives: "BASIS-008"
      ),
      Variation(
        "a company as non-profit",
        adding: purpose(data: "union-membership", "special-category non-profit"),
        gives: "BASIS-008"
      ),
      Variation(
        "an association of bird watchers",
        [("dpo      none", "dpo none\n    kind non-profit")],
        adding: purpose(data: "union-membership", "special-category non-profit"),
        gives: "BASIS-008"
      ),
      Variation(
        "made public, nobody knows where",
        adding: purpose(data: "political", "special-category made-public"),
        gives: "BASIS-008"
      ),
      Variation(
        "the second of two",
        adding: purpose(data: "health", "special-category legal-claims\n    special-category public-health"),
        gives: "BASIS-008"
      ),
      Variation(
        "employment under an agreement",
        adding: purpose(data: "union-membership", "special-category employment, under: collective-agreement")
      ),
      Variation(
        "employment by law",
        adding: purpose(
          data: "sick-leave",
          "special-category employment, law: data-protection-act, section: \"§ 12\""
        )
      ),
      Variation(
        "a trade union",
        [("dpo      none", "dpo none\n    kind non-profit\n    aim trade-union")],
        adding: purpose(data: "union-membership", "special-category non-profit")
      ),
      Variation(
        "research with the law",
        adding: purpose(data: "health", "special-category research, law: data-protection-act")
      ),
      Variation(
        "legal claims need no more",
        adding: purpose(data: "health", "special-category legal-claims")
      ),
    ]
  )
  func support(_ variation: Variation) { variation.expect() }

  @Test func whatIsPublicHasBeenMadePublic() {
    let source = Self.purpose(data: "political", "special-category made-public")
      .replacing("sources    data-subject", with: "sources    press")
    Variation("from the press", adding: source).expect()
  }

  private static let insurer =
    "recipient insurer as controller {\n name da: \"forsikringen\", en: \"the insurer\"\n country DK\n"

  @Test(
    "BASIS-009",
    arguments: [
      Variation(
        "certificates without a ground",
        adding: purpose(data: "name, criminal-record"),
        gives: "BASIS-009"
      ),
      Variation(
        "a category of one's own",
        adding: purpose(data: "thefts")
          + "data thefts as criminal {\n name da: \"butikstyverier\", en: \"shoplifting\"\n}",
        gives: "BASIS-009"
      ),
      Variation(
        "a law that is not named",
        adding: purpose(data: "criminal-record", "criminal-offences law"),
        gives: "BASIS-009"
      ),
      Variation(
        "an interest that is not named",
        adding: purpose(data: "criminal-record", "criminal-offences overriding-interest"),
        gives: "BASIS-009"
      ),
      Variation(
        "disclosed to an insurer",
        adding: purpose(data: "criminal-record", recipients: "insurer", "criminal-offences explicit-consent")
          + insurer + "}",
        gives: "BASIS-009"
      ),
      Variation(
        "disclosed on a ground",
        adding: purpose(data: "criminal-record", recipients: "insurer", "criminal-offences explicit-consent")
          + insurer + "disclosure law\n}"
      ),
      Variation(
        "kept with a processor",
        adding: purpose(data: "criminal-record", recipients: "web-hotel", "criminal-offences section-7")
      ),
      Variation(
        "an insurer that gets other data",
        adding: purpose(data: "name", recipients: "insurer") + insurer + "}"
      ),
      Variation(
        "disclosed under another law",
        [("    audience  consumers, in: DK", "    audience  consumers, in: SE\n    jurisdiction SE")],
        adding: purpose(data: "criminal-record", recipients: "insurer", "criminal-offences explicit-consent")
          + insurer + "}"
      ),
    ]
  )
  func offences(_ variation: Variation) { variation.expect() }

  private static func profile(_ lines: String) -> String {
    purpose(data: "profile") + "data profile {\n name da: \"profil\", en: \"profile\"\n \(lines)\n}"
  }

  @Test(
    "BASIS-010",
    arguments: [
      Variation(
        "allergies in a profile",
        adding: profile("item da: \"fødevareallergier\", en: \"food allergies\""),
        gives: "BASIS-010"
      ),
      Variation("a bare item", adding: profile("items \"HbA1c\", \"BMI\""), gives: "BASIS-010"),
      Variation(
        "the name tells",
        [
          (
            "name  da: \"ordrelinjer\", en: \"order lines\"",
            "name da: \"receptpligtig medicin\", en: \"prescription medicine\""
          )
        ],
        gives: "BASIS-010"
      ),
      Variation(
        "two things, one message",
        adding: profile(
          "item da: \"straffeattest\", en: \"criminal record\"\n item da: \"religion\", en: \"religion\""
        ),
        gives: "BASIS-010"
      ),
      Variation(
        "only the English version tells",
        adding: profile("item da: \"medlemskaber\", en: \"trade union membership\""),
        gives: "BASIS-010"
      ),
      Variation(
        "reviewed",
        adding: profile("item da: \"allergier\", en: \"allergies\"\n reviewed \"Only a choice of menu\"")
      ),
      Variation(
        "marked",
        adding: "data patients as health {\n name da: \"diagnoser\", en: \"diagnoses\"\n}\n"
          + purpose(data: "patients", "special-category legal-claims")
      ),
      Variation(
        "reception and receptions",
        adding: profile("item da: \"besøg i receptionen\", en: \"visits to the reception\"")
      ),
      Variation("technology", adding: profile("item da: \"enhedsfingeraftryk\", en: \"device fingerprint\"")),
      Variation("a golfer's", adding: profile("item da: \"handicap i golf\", en: \"golf handicap\"")),
      Variation(
        "denied",
        adding: profile("item da: \"noter, men ikke om helbred\", en: \"notes, but not on health\"")
      ),
      Variation(
        "gender, nationality and the EU",
        adding: profile(
          "item da: \"køn, statsborgerskab og EU-land\", en: \"gender, nationality and country of the European Union\""
        )
      ),
      Variation(
        "the register, not the number",
        adding: profile("item da: \"adresse fra CPR-registret\", en: \"address from the CPR register\"")
      ),
    ]
  )
  func sensitivity(_ variation: Variation) { variation.expect() }

  /// What the library calls ordinary does not look sensitive.
  @Test func theLibraryIsMarked() {
    let library = LibraryIndex.shared
    let ids = library.ids(of: .data)
    let source = Example.passes("purpose all {\n data \(ids.joined(separator: ", "))\n}").completed()
    let binding = PolicyBinder.bind(Inputs(policy: "a.policy", files: ["a.policy": Array(source.utf8)]))
    #expect(binding.draft.data.library.count > 100)
    for category in binding.draft.data.library where category.tag == .ordinary && category.reviewed.isUnsaid {
      let texts = ([category.name.value] + category.items.nodes().map(\.text)).compactMap { $0 }
      for version in texts.flatMap(\.versions) {
        for sentence in Prose.sentences(of: version, in: nil) {
          #expect(SensitiveWords.first(in: sentence) == nil, "\(category.id.value): \(sentence.original)")
        }
      }
    }
  }

  private static let reason =
    "compatibility da: \"Vi bruger kun varenumre, ikke navne.\", en: \"We use item numbers only, not names.\""

  @Test(
    "BASIS-011",
    arguments: [
      Variation("reuse, and nothing else", adding: purpose("extra", "reuse orders"), gives: "BASIS-011"),
      Variation(
        "a reason, but no word to people",
        adding: purpose("extra", "reuse orders { \(reason) }"),
        gives: "BASIS-011"
      ),
      Variation(
        "people are told afterwards",
        adding: purpose("extra", "reuse orders { \(reason)\n informed email, before: no }"),
        gives: "BASIS-011"
      ),
      Variation(
        "research without safeguards",
        adding: purpose("extra as research", "reuse orders { informed email, before: yes }"),
        gives: "BASIS-011"
      ),
      Variation(
        "an exemption that only authorities have",
        adding: purpose("extra", "reuse orders { \(reason)\n exemption section-23 }"),
        gives: "BASIS-011"
      ),
      Variation(
        "a reason, and told before",
        adding: purpose("extra", "reuse orders { \(reason)\n informed email, before: yes }")
      ),
      Variation(
        "a law on bookkeeping",
        adding: purpose(
          basis: "legal-obligation, law: bookkeeping-act",
          "reuse orders { informed website, before: yes }"
        ).replacing(
          "provision  none",
          with: "provision statutory, da: \"Loven kræver det.\", en: \"The law requires it.\""
        ).replacing("retention  1 year, from: last-contact", with: "retention  bookkeeping-act")
      ),
      Variation(
        "the law of the reuse",
        adding: purpose("extra", "reuse orders { law bookkeeping-act\n exemption law }")
      ),
      Variation(
        "statistics with safeguards",
        adding: purpose(
          "extra as statistics",
          "reuse orders { safeguards da: \"Navne fjernes.\", en: \"Names are removed.\"\n informed website, before: yes }"
        )
      ),
    ]
  )
  func reuse(_ variation: Variation) { variation.expect() }

  private static let consent =
    "consent { given checkbox, default: off\n withdraw account-page\n proof logged }"
  private static let profiling =
    "profiling da: \"Vi slutter, hvad du kan lide.\", en: \"We conclude what you like.\""

  private static func platform(_ size: String) -> [(String, String)] {
    [("dpo      none", "dpo none\n    online-platform \(size)")]
  }

  @Test(
    "BASIS-012",
    arguments: [
      Variation(
        "a platform that targets by health",
        platform("large"),
        adding: purpose(
          "ads as advertising",
          data: "health",
          basis: consent,
          "\(profiling)\n special-category explicit-consent"
        ),
        gives: "BASIS-012"
      ),
      Variation(
        "a platform that targets children",
        platform("large"),
        adding: purpose("ads as advertising", basis: consent, "\(profiling)\n subjects children"),
        gives: "BASIS-012"
      ),
      Variation(
        "a platform that says so",
        platform("large"),
        adding: purpose("ads as advertising", basis: consent, "\(profiling)\n targeting minors"),
        gives: "BASIS-012"
      ),
      Variation(
        "a small platform",
        platform("micro-or-small"),
        adding: purpose("ads as advertising", basis: consent, "\(profiling)\n subjects children")
      ),
      Variation(
        "no platform",
        platform("none"),
        adding: purpose("ads as advertising", basis: consent, "\(profiling)\n subjects children")
      ),
      Variation(
        "advertisements by the page",
        platform("large"),
        adding: purpose("ads as advertising", basis: consent, "profiling none\n subjects children")
      ),
      Variation(
        "profiling on ordinary data",
        platform("large"),
        adding: purpose("ads as advertising", basis: consent, "\(profiling)\n subjects consumers")
      ),
    ]
  )
  func advertising(_ variation: Variation) { variation.expect() }

  /// An authority for everything: each purpose rests on its task, and consents are free.
  private static func authority(_ basis: String, _ lines: String = "") -> String {
    Example.passes(
      """
      controller "Havnestrup Kommune" {
          kind    public-authority
          address "Torvet 1", "8000 Aarhus C", DK
          email   "post@havnestrup.dk"
          dpo     email: "dpo@havnestrup.dk"
      }

      """ + purpose(basis: basis, lines)
    ).completed()
  }

  @Test(
    "BASIS-004",
    arguments: [
      (authority("legitimate-interests { \(interest) }"), ["BASIS-004"]),
      // One message: that the interest is not named would follow.
      (authority("legitimate-interests"), ["BASIS-004"]),
      (authority("legitimate-interests { \(interest) }", "outside-public-task yes"), []),
      (authority("public-task, law: data-protection-act"), []),
      (authority("legitimate-interests { \(interest) }").replacing("public-authority", with: "company"), []),
    ]
  )
  func authorities(_ source: String, _ codes: [String]) {
    let report = Compiler.check(Inputs(policy: "a.policy", files: ["a.policy": Array(source.utf8)]))
    #expect(report.diagnostics.map(\.code) == codes)
  }
}
