extension Rule {
  static let offenceDataHaveGround = Rule(
    "BASIS-009",
    "criminal-data-without-basis",
    title: Bilingual(
      da: "Oplysninger om strafbare forhold uden hjemmel",
      en: "Data on criminal offences without a ground"
    ),
    why: Bilingual(
      da:
        "Private må kun behandle og videregive oplysninger om strafbare forhold med udtrykkeligt samtykke, eller når en interesse klart overstiger hensynet til personen, eller når en lov siger det.",
      en:
        "Private parties may process and disclose data on criminal offences only with explicit consent, where an interest clearly overrides that of the person, or where a law says so."
    ),
    citations: [
      .gdpr("10"), .dataProtectionAct(da: "§ 8, stk. 3–5", en: "section 8(3)–(5)"),
    ],
    examples: [
      .violates(certificates("name, ⟦criminal-record⟧", nil)),
      .violates(certificates("name, criminal-record", "⟦overriding-interest⟧")),
      .violates(certificates("name, criminal-record", "⟦law⟧")),
      .violates(
        certificates("name, criminal-record", "explicit-consent", recipients: "insurer")
          + insurer("⟦insurer⟧", "")
      ),
      .passes(certificates("name, criminal-record", "explicit-consent")),
      .passes(
        certificates(
          "name, criminal-record",
          """
          overriding-interest
                              da: "Vi skal sikre kontanter i butikken."
                              en: "We have to secure cash in the shop."
          """
        )
      ),
      .passes(
        certificates("name, criminal-record", "explicit-consent", recipients: "insurer")
          + insurer("insurer", "\n    disclosure explicit-consent")
      ),
      // A processor works for the controller: nothing is disclosed.
      .passes(
        certificates("name, criminal-record", "explicit-consent", recipients: "archive") + """


          recipient archive as processor {
              name      da: "vores arkivsystem", en: "our archive system"
              country   DK
              agreement yes
          }
          """
      ),
    ]
  ) { context, findings in
    let draft = context.draft
    let mayDisclose =
      context.jurisdiction != "DK" || draft.controller.value.map(\.isPublicAuthority) ?? true
    var reported: Set<String> = []
    for purpose in draft.purposes.own {
      guard let offence = context.data(of: purpose).first(where: { $0.value.tag == .criminal }),
        context.understands(purpose.extent)
      else { continue }
      if let lack = lack(of: purpose, offence) {
        findings.report(at: lack.place, about: purpose.id.span, lack.says, help: [lack.help])
        continue
      }
      guard !mayDisclose else { continue }
      let receivers = purpose.recipients.all() + (purpose.marketing.value?.disclosedTo.all() ?? [])
      for reference in receivers where reported.insert(reference.id).inserted {
        guard let recipient = draft.recipients[reference], recipient.disclosure.isUnsaid,
          recipient.role == .controller || recipient.role == nil, context.understands(recipient.extent)
        else { continue }
        findings.report(
          at: recipient.id.span,
          Bilingual(
            da: "»\(recipient.displayName.da)« modtager oplysninger om strafbare forhold uden hjemmel",
            en: "‘\(recipient.displayName.en)’ receives data on criminal offences without a ground"
          ),
          notes: [
            Diagnostic.Note(
              message: Bilingual(
                da: "formålet »\(purpose.id.value)« videregiver dem",
                en: "purpose ‘\(purpose.id.value)’ discloses them"
              ),
              span: reference.span
            )
          ],
          help: [
            Bilingual(
              da:
                "skriv hjemlen for at videregive dem: disclosure explicit-consent · overriding-interest · law",
              en:
                "state the ground for disclosing them: disclosure explicit-consent · overriding-interest · law"
            )
          ]
        )
      }
    }
  }

  /// What is missing for the processing itself, and where.
  private static func lack(
    of purpose: Purpose,
    _ offence: Located<DataCategory>
  ) -> (place: SourceSpan, says: Message, help: Message)? {
    guard let said = purpose.criminalOffences.value, let ground = said.ground.value else {
      let name = offence.value.displayName
      return (
        offence.span,
        Bilingual(
          da:
            "Formålet »\(purpose.id.value)« bruger oplysninger om strafbare forhold (\(name.da)) uden hjemmel",
          en: "purpose ‘\(purpose.id.value)’ uses data on criminal offences (\(name.en)) without a ground"
        ),
        Bilingual(
          da: "skriv hjemlen: criminal-offences \(grounds)",
          en: "state the ground: criminal-offences \(grounds)"
        )
      )
    }
    switch ground {
    case .overridingInterest where said.text == nil:
      return (
        said.ground.span ?? said.span,
        Bilingual(
          da: "Politikken siger ikke, hvilken interesse der klart overstiger hensynet til personen",
          en: "the policy does not say which interest clearly overrides that of the person"
        ),
        Bilingual(
          da: "skriv den: overriding-interest da: \"…\", en: \"…\"",
          en: "say it: overriding-interest da: \"…\", en: \"…\""
        )
      )
    case .law where said.law.value == nil:
      return (
        said.ground.span ?? said.span,
        Bilingual(
          da: "Politikken siger ikke, hvilken lov der giver hjemlen",
          en: "the policy does not say which law gives the ground"
        ),
        Bilingual(da: "skriv loven: law, law: …", en: "name it: law, law: …")
      )
    default: return nil
    }
  }

  private static let grounds = CriminalOffenceGround.Ground.allCases.map(\.rawValue).joined(separator: " · ")

  private static func certificates(_ data: String, _ ground: String?, recipients: String = "none") -> String {
    """
    purpose hiring as recruitment {
        name              da: "Ansætte folk til kassen", en: "Hire people for the till"
        data              \(data)
        sources           data-subject
        basis             legitimate-interests {
            interest da: "at kunne stole på dem, der passer kassen", en: "trusting those who mind the till"
        }
        provision         none
        recipients        \(recipients)
        retention         6 months, from: last-contact\(ground.map { "\n    criminal-offences \($0)" } ?? "")
    }
    """
  }

  private static func insurer(_ id: String, _ line: String) -> String {
    """


    recipient \(id) as controller {
        name       da: "vores forsikringsselskab", en: "our insurance company"
        country    DK\(line)
    }
    """
  }
}
