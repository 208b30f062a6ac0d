extension Rule {
  static let recipientsAreConcrete = Rule(
    "RECIP-002",
    "recipient-category-vague",
    .warning,
    title: Bilingual(
      da: "Modtagerkategorien er intetsigende",
      en: "The recipient category says nothing"
    ),
    why: Bilingual(
      da:
        "Kategorier er tilladt, men de skal være så konkrete som muligt: hvilken slags virksomheder, i hvilken branche, hvor.",
      en: "Categories are allowed, but must be as specific as possible: which type, which sector, where."
    ),
    citations: [
      .gdpr("13(1)(e)"), .gdpr("5(1)(a)"),
      .other(da: "WP260 rev.01, bilag", en: "WP260 rev.01, Annex"),
      .courtOfJustice("C-154/21", "Österreichische Post"),
    ],
    // Behind a cookie, everyone must be named: that is the stronger duty.
    yieldsTo: ["COOKIE-002"],
    examples: [
      .violates(
        RecipientExample.recipient(
          "country DK",
          role: "controller",
          name: "da: ⟦\"vores samarbejdspartnere\"⟧, en: \"our business partners\""
        )
      ),
      .violates(
        RecipientExample.recipient(
          "country   DK\n    agreement yes",
          name: "da: ⟦\"forskellige databehandlere\"⟧, en: \"various data processors\""
        )
      ),
      .passes(
        RecipientExample.recipient(
          "country DK, SE, NO",
          role: "controller",
          name: "da: \"pakkefirmaer i Norden\", en: \"parcel carriers in the Nordic countries\""
        )
      ),
      .violates(
        RecipientExample.recipient("category ⟦partner⟧\n    country  DK", role: "controller", name: nil)
      ),
      // The category names the sector, beside a name or in its place.
      .passes(
        RecipientExample.recipient("category  hosting\n    country   DK\n    agreement yes", name: nil)
      ),
      .passes(
        RecipientExample.recipient(
          "category  hosting\n    country   DK\n    agreement yes",
          name: "da: \"vores leverandører\", en: \"our suppliers\""
        )
      ),
    ]
  ) { context, findings in
    for recipient in context.draft.recipients.own
    where recipient.services.isUnsaid && !recipient.namesSector && context.understands(recipient.extent) {
      guard let (words, span) = recipient.vagueWords else { continue }
      findings.report(
        at: span,
        about: recipient.id.span,
        Bilingual(
          da: "»\(words.da)« siger ikke, hvem der modtager oplysningerne",
          en: "‘\(words.en)’ does not say who receives the data"
        ),
        help: [
          Bilingual(
            da:
              "skriv modtagerens navn eller branche, fx »pakkefirmaer i Norden« – eller dens category",
            en:
              "name the recipient or its sector, such as ‘parcel carriers in the Nordic countries’ – or its category"
          )
        ]
      )
    }
  }
}

extension Recipient {
  /// The words that could mean anybody: of its name or, where it has none, of its category.
  fileprivate var vagueWords: (Message, SourceSpan)? {
    guard let name = name.value else {
      return category.value.flatMap { category in self.category.span.map { (category.recipients, $0) } }
    }
    return name.versions.first { VagueRecipient.matches($0.plainText) }.map { version in
      (Bilingual(da: version.plainText, en: version.plainText), version.span)
    }
  }

  /// Whether its category says what it does: a partner or a company of the group may do anything.
  fileprivate var namesSector: Bool {
    switch category.value {
    case nil, .partner, .groupCompany, .other: false
    default: true
    }
  }
}

/// Tells »vores samarbejdspartnere« from a recipient.
enum VagueRecipient {
  static func matches(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let left = words.filter { !fillers.contains($0) }
    return !left.isEmpty && left.allSatisfy(vague.contains)
  }

  private static let fillers: Set<String> = [
    "vores", "vore", "de", "den", "en", "og", "eller", "samt", "forskellige", "diverse", "udvalgte",
    "eksterne", "øvrige", "relevante", "betroede", "nogle", "enkelte", "visse", "data", "til", "som", "vi",
    "med", "our", "the", "a", "and", "or", "various", "different", "selected", "external", "trusted",
    "relevant", "certain", "some", "business", "other", "third", "group", "service", "we",
  ]

  private static let vague: Set<String> = [
    "tredjepart", "tredjeparter", "tredjeparterne", "tredjemand", "tredjemænd", "partner", "partnere",
    "partnerne", "samarbejdspartner", "samarbejdspartnere", "samarbejdspartnerne", "forretningspartnere",
    "leverandør", "leverandører", "leverandørerne", "underleverandører", "databehandler", "databehandlere",
    "databehandlerne", "koncernselskab", "koncernselskaber", "andre", "tjenesteudbydere",
    "serviceudbydere", "parties", "party", "partners", "suppliers", "supplier", "vendors", "affiliates",
    "affiliate", "companies", "providers", "processors", "processor", "subprocessors", "others",
  ]
}
