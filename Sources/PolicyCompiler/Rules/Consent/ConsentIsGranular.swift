extension Rule {
  static let consentIsGranular = Rule(
    "CONSENT-006",
    "bundled-consent",
    title: Bilingual(da: "Ét samtykke dækker flere formål", en: "One consent covers several purposes"),
    why: Bilingual(
      da:
        "Et samtykke gælder et bestemt formål. Den, der kun kan sige ja til det hele, har ikke valgt frit.",
      en: "Consent is given for a specific purpose. Whoever can only accept everything has not chosen freely."
    ),
    citations: [
      .gdpr("4(11)"), .gdpr("7(2)"),
      .other(
        da: "GDPR betragtning 32 og 43",
        en: "GDPR recitals 32 and 43",
        address: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
      ),
      .other(
        da: "EDPB, retningslinjer 5/2020, punkt 42-45 og 55-60",
        en: "EDPB Guidelines 05/2020, paras 42–45 and 55–60"
      ),
      .other(
        da: "Datatilsynet, j.nr. 2020-431-0085 (DBA), 26. januar 2022",
        en: "Danish Data Protection Agency, 2020-431-0085 (DBA), 26 January 2022"
      ),
      .other(
        da: "Digitaliseringsstyrelsens afgørelse om Meta, 30. oktober 2023",
        en: "Danish Agency for Digital Government, decision on Meta, 30 October 2023"
      ),
    ],
    examples: [
      .violates(ConsentExample.newsletter("separate ⟦no⟧") + contact),
      .violates(
        ConsentExample.advertisements
          + """


          cookie ⟦"ads"⟧ as statistics {
              purpose  da: "Viser annoncer, der passer til dig.", en: "Shows advertisements that suit you."
              for      advertisements
              duration 6 months
              access   none
          }
          """
      ),
      .passes(ConsentExample.newsletter("separate yes") + contact),
      // Nothing else asks for consent together with it.
      .passes(ConsentExample.newsletter("separate no")),
    ]
  ) { context, findings in
    reportSharedActs(context, &findings)
    reportSharedCategories(context, &findings)
  }

  /// A consent without a control of its own: it is given together with whatever else is asked for.
  private static func reportSharedActs(_ context: RuleContext, _ findings: inout Findings) {
    guard context.draft.purposes.own.count > 1 else { return }
    let shared = context.consents.filter { $0.basis.separate.value == false }
    // Two controls for the same kind of thing are one choice.
    let kinds = Set(shared.map { Set($0.purpose.tags.map(\.value)) })
    if shared.count > 1, kinds.count == 1, kinds.first?.isEmpty == false { return }
    for consent in shared {
      guard let span = consent.basis.separate.span else { continue }
      findings.report(
        at: span,
        group: "act",
        Bilingual(
          da: "Samtykket til formålet »\(consent.purpose.id.value)« gives sammen med andet",
          en:
            "the consent for the purpose ‘\(consent.purpose.id.value)’ is given together with something else"
        ),
        label: Bilingual(da: "har ikke sit eget felt", en: "has no field of its own"),
        help: [
          Bilingual(
            da:
              "giv hvert formål sit eget felt, og skriv så »separate yes«; en knap til det hele må gerne stå ved siden af",
            en:
              "give each purpose a field of its own, then write ‘separate yes’; a button for everything may stand beside them"
          )
        ]
      )
    }
  }

  /// One choice in the banner that covers both statistics and marketing.
  private static func reportSharedCategories(_ context: RuleContext, _ findings: inout Findings) {
    for category in [ConsentCategory.statistics, .marketing] {
      let items = context.items.filter { $0.category == category }
      let strays = items.filter { context.uses($0).contains { $0 != category } }
      guard !strays.isEmpty, let usual = items.first(where: { context.uses($0).contains(category) }) else {
        continue
      }
      for item in strays {
        findings.report(
          at: item.about,
          group: category.rawValue,
          category == .statistics
            ? Bilingual(
              da: "Valget »statistik« i banneret dækker også markedsføring",
              en: "the choice ‘statistics’ in the banner covers marketing as well"
            )
            : Bilingual(
              da: "Valget »markedsføring« i banneret dækker også statistik",
              en: "the choice ‘marketing’ in the banner covers statistics as well"
            ),
          notes: usual.about == item.about
            ? []
            : [
              Diagnostic.Note(
                message: Bilingual(da: "hører under samme valg", en: "belongs to the same choice"),
                span: usual.about
              )
            ],
          help: [
            Bilingual(
              da: "lad hver cookie høre under det valg, den bruges til: »as statistics« eller »as marketing«",
              en: "let each cookie belong to the choice it serves: ‘as statistics’ or ‘as marketing’"
            )
          ]
        )
      }
    }
  }

  private static let contact = """


    purpose contact {
        name       da: "Svare på henvendelser", en: "Answer enquiries"
        data       name, email
        sources    data-subject
        basis      legitimate-interests {
            interest da: "at kunne svare den, der spørger", en: "being able to answer those who ask"
        }
        provision  none
        recipients none
        retention  1 year, from: last-contact
    }
    """
}

extension RuleContext {
  /// What a cookie of one of these categories is used for: by its purposes, by what is known of it, or as declared.
  fileprivate func uses(_ item: UsedItem) -> Set<ConsentCategory> {
    let known = item.known.flatMap { wasFoundToBeAnother(item, $0) ? nil : $0.category }
    if item.category == .statistics, known == .marketing { return [.marketing] }
    let purposes = item.purposes.compactMap { draft.purposes[$0.value] }
    var uses: Set<ConsentCategory> = []
    if purposes.contains(where: { $0.has(.advertising) }) { uses.insert(.marketing) }
    if purposes.contains(where: { $0.has(.statistics) }) { uses.insert(.statistics) }
    if uses.isEmpty, known == .statistics, !purposes.contains(where: \.isMarketing) { return [.statistics] }
    // A marketing cookie may serve statistics on marketing; the purposes are held against categories elsewhere.
    if item.category == .marketing, known != .statistics { return [.marketing] }
    return uses.isEmpty ? Set([item.category].compactMap(\.self)) : uses
  }
}
