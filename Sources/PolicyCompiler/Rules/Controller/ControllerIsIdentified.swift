extension Rule {
  static let controllerIsIdentified = Rule(
    "CTRL-001",
    "controller-identity-missing",
    title: Bilingual(
      da: "Den dataansvarlige er ikke identificeret eller kan ikke kontaktes",
      en: "The controller is not identified or cannot be contacted"
    ),
    why: Bilingual(
      da:
        "De personer, I behandler oplysninger om, skal vide, hvem I er, og hvor de kan henvende sig med spørgsmål og bruge deres rettigheder.",
      en:
        "The people whose data you process must know who you are, and where they can turn with questions and exercise their rights."
    ),
    citations: [.gdpr("13(1)(a)"), .gdpr("14(1)(a)"), .gdpr("12(2)")],
    examples: [
      .violates(
        """
        controller ⟦"Fjordens Cykler ApS"⟧ {
            cvr 13748136
            dpo none
        }
        """
      ),
      // A country is not an address.
      .violates(
        """
        controller ⟦"Fjordens Cykler ApS"⟧ {
            cvr     13748136
            country DK
            dpo     none
        }
        """
      ),
      .violates(
        """
        controller ⟦"[Virksomhed]"⟧ {
            cvr     13748136
            address "Havnegade 1", "8000 Aarhus C", DK
            email   "privatliv@fjordenscykler.dk"
            phone   "+45 86 00 10 20"
            dpo     none
        }
        """
      ),
      // One way to reach the controller is enough here.
      .passes(
        """
        controller "Fjordens Cykelklub" {
            legal-form association
            form       "https://www.fjordenscykelklub.dk/kontakt"
            dpo        none
        }
        """
      ),
    ]
  ) { context, findings in
    guard let controller = context.draft.controller.value else {
      if context.draft.controller.isUnsaid, context.isUnderstood, let site = context.draft.site.span {
        findings.report(
          at: site,
          Bilingual(
            da: "Politikken siger ikke, hvem der er dataansvarlig",
            en: "the policy does not say who the controller is"
          ),
          help: [
            Bilingual(
              da:
                "skriv, hvem I er, og hvordan man kontakter jer: controller \"Navn ApS\" { address …, email … }",
              en: "say who you are and how to reach you: controller \"Name Ltd\" { address …, email … }"
            )
          ]
        )
      }
      return
    }
    if let name = controller.name.value, isPlaceholder(name) {
      findings.report(
        at: controller.span,
        Bilingual(
          da: name.isEmpty
            ? "Den dataansvarlige har intet navn" : "»\(name)« er en pladsholder, ikke et navn",
          en: name.isEmpty ? "the controller has no name" : "‘\(name)’ is a placeholder, not a name"
        ),
        help: [
          Bilingual(
            da: "skriv navnet, som det er registreret, med selskabsform",
            en: "write the registered name, with its legal form"
          )
        ]
      )
      return
    }
    guard context.understands(.controller), controller.email.isUnsaid, controller.phone.isUnsaid,
      controller.form.isUnsaid, !controller.address.all().hasLine
    else { return }
    let name = controller.name.value ?? ""
    findings.report(
      at: controller.span,
      Bilingual(
        da: "Politikken siger ikke, hvordan man kontakter »\(name)«",
        en: "the policy does not say how to reach ‘\(name)’"
      ),
      label: Bilingual(
        da: "her er hverken adresse, e-mail, telefon eller kontaktformular",
        en: "there is no address, e-mail, telephone or contact form here"
      ),
      help: [
        Bilingual(
          da: "skriv mindst én, helst både adresse og e-mail: address · email · phone · form",
          en: "state at least one, best both address and e-mail: address · email · phone · form"
        )
      ]
    )
  }

  /// Whether a name is none, or one that was to be filled in.
  private static func isPlaceholder(_ name: String) -> Bool {
    let pairs: [(open: String, close: String)] = [("[", "]"), ("<", ">")]
    let isInBrackets = pairs.contains { name.hasPrefix($0.open) && name.hasSuffix($0.close) }
    return name.allSatisfy(\.isWhitespace) || isInBrackets || Placeholder.first(in: name) != nil
  }
}
