extension Rule {
  static let indirectNoticeIsInTime = Rule(
    "ART14-003",
    "notice-late-or-exemption-unfounded",
    title: Bilingual(
      da: "Oplysninger efter artikel 14 gives for sent, eller en undtagelse påberåbes uden hjemmel",
      en: "The Art. 14 notice comes too late, or an exemption is claimed without ground"
    ),
    why: Bilingual(
      da:
        "Får man oplysninger om nogen fra andre, skal de have besked senest en måned efter, og senest når man kontakter dem eller giver oplysningerne videre. Undtagelserne er udtømmende.",
      en:
        "When you get data on people from others, you must tell them within a month, and at the latest when you first contact them or pass the data on. The exemptions are exhaustive."
    ),
    citations: [
      .gdpr("14(3)(a)"), .gdpr("14(3)(b)"), .gdpr("14(3)(c)"), .gdpr("14(5)(a)"), .gdpr("14(5)(b)"),
      .gdpr("14(5)(c)"), .gdpr("14(5)(d)"),
      .other(
        da: "databeskyttelseslovens § 22",
        en: "Danish Data Protection Act, section 22",
        address: "https://www.retsinformation.dk/eli/lta/2024/289"
      ),
    ],
    examples: [
      .violates(leads("⟦6 months⟧")),
      .violates(leads("exemption: ⟦law⟧")),
      .passes(leads("30 days")),
      .passes(leads("first-contact")),
      .passes(leads("exemption: law, law: anti-money-laundering-act")),
      .passes(leads("exemption: has-information")),
      .passes(
        leads(
          "exemption: impossible, da: \"Vi har ingen adresser på de omtalte.\", en: \"We have no addresses of those mentioned.\""
        )
      ),
    ]
  ) { context, findings in
    let limit = context.limit("indirect-notice")
    for purpose in context.draft.purposes.own {
      guard let notice = purpose.notice.value, context.understands(purpose.extent),
        context.draft.sources(of: purpose).contains(where: \.isIndirect)
      else { continue }
      if case .within(let duration) = notice.timing.value, let span = notice.timing.span, let limit,
        duration.exceeds(limit)
      {
        reportLate(purpose, duration, limit, span, &findings)
      }
      // The other exemptions are the letters of Art. 14(5) themselves.
      if notice.exemption.value == .law, notice.law.isUnsaid, let span = notice.exemption.span {
        reportNameless(purpose, span, &findings)
      }
    }
  }

  private static func reportLate(
    _ purpose: Purpose,
    _ duration: Duration,
    _ limit: Duration,
    _ span: SourceSpan,
    _ findings: inout Findings
  ) {
    let said = duration.displayText
    let longest = limit.displayText
    findings.report(
      at: span,
      Bilingual(
        da:
          "Formålet »\(purpose.id.value)« giver først besked efter \(said.da); loven giver højst \(longest.da)",
        en: "purpose ‘\(purpose.id.value)’ tells people only after \(said.en); the law allows \(longest.en)"
      ),
      help: [
        Bilingual(
          da: "giv besked senest \(longest.da) efter: notice 1 month – eller notice first-contact",
          en: "tell people within \(longest.en): notice 1 month – or notice first-contact"
        )
      ]
    )
  }

  private static func reportNameless(_ purpose: Purpose, _ span: SourceSpan, _ findings: inout Findings) {
    findings.report(
      at: span,
      Bilingual(
        da: "Formålet »\(purpose.id.value)« siger, at en lov fritager for at give besked, men ikke hvilken",
        en: "purpose ‘\(purpose.id.value)’ says that a law exempts from telling people, but not which one"
      ),
      help: [
        Bilingual(
          da: "skriv loven: notice exemption: law, law: … – eller giv besked: notice first-contact",
          en: "name the law: notice exemption: law, law: … – or tell people: notice first-contact"
        )
      ]
    )
  }

  private static func leads(_ notice: String) -> String {
    """
    source broker as third-party {
        name   da: "adresseforhandleren Data A/S", en: "the address broker Data A/S"
        public no
    }

    purpose leads {
        name       da: "Kontakte mulige kunder", en: "Contact possible customers"
        data       name, company-name
        sources    broker
        basis      legitimate-interests {
            interest da: "at finde nye kunder blandt virksomheder", en: "finding new customers among businesses"
        }
        recipients none
        retention  6 months, from: last-contact
        notice     \(notice)
    }
    """
  }
}
