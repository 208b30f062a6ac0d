extension Rule {
  static let businessesIdentifyThemselves = Rule(
    "DK-003",
    "business-information-missing",
    title: Bilingual(
      da: "Lovpligtige virksomhedsoplysninger på hjemmesiden mangler",
      en: "Information every commercial site must give is missing"
    ),
    why: Bilingual(
      da:
        "En erhvervsmæssig hjemmeside skal oplyse navn, fysisk adresse og e-mailadresse; en kontaktformular er ikke nok. Et selskabs hjemmeside regnes for erhvervsmæssig, medmindre politikken siger andet.",
      en:
        "A commercial site must state a name, a physical address and an e-mail address; a contact form is not enough. A company's site counts as commercial unless the policy says otherwise."
    ),
    citations: [.danish("e-handelsloven", "7(1)", english: "Danish E-commerce Act", eli: "2002/227")],
    yieldsTo: ["CTRL-001"],
    examples: [
      .violates(
        """
        controller ⟦"Fjordens Cykler ApS"⟧ {
            cvr     13748136
            address "Havnegade 1", "8000 Aarhus C", DK
            phone   "+45 86 00 10 20"
            form    "https://www.fjordenscykler.dk/kontakt"
            dpo     none
        }
        """
      ),
      .violates(
        """
        controller "Fjordens Cykler ApS" {
            cvr     13748136
            address ⟦"Postboks 12"⟧, "8000 Aarhus C", DK
            email   "privatliv@fjordenscykler.dk"
            dpo     none
        }
        """
      ),
      .passes(
        """
        controller "Fjordens Cykler ApS" {
            cvr     13748136
            address "Havnegade 1", "Postboks 12", "8000 Aarhus C", DK
            email   "privatliv@fjordenscykler.dk"
            dpo     none
        }
        """
      ),
      // A club that sells nothing.
      .passes(
        """
        controller "Fjordens Cykelklub" {
            legal-form association
            address    "Havnegade 1", "8000 Aarhus C", DK
            phone      "+45 86 00 10 20"
            dpo        none
        }
        """
      ),
      // Another page of the site has the address and the e-mail.
      .passes(
        """
        site "https://www.fjordenscykler.dk" {
            languages  da, en
            version    "2026-11"
            effective  2026-11-01
            audience   consumers, in: DK
            commercial yes, imprint: "https://www.fjordenscykler.dk/om"
        }

        controller "Fjordens Cykler ApS" {
            cvr   13748136
            phone "+45 86 00 10 20"
            dpo   none
        }
        """
      ),
    ]
  ) { context, findings in
    guard let controller = context.draft.controller.value, context.understands(.controller),
      context.hasDanishController, context.isCommercial, context.imprint == nil
    else { return }
    let place = controller.address.physicalPlace
    var missing: [Message] = []
    if controller.name.value == nil {
      missing.append(Bilingual(da: "det registrerede navn", en: "the registered name"))
    }
    if place != .physical {
      missing.append(Bilingual(da: "en fysisk adresse", en: "a physical address"))
    }
    if controller.email.value == nil {
      missing.append(Bilingual(da: "en e-mailadresse", en: "an e-mail address"))
    }
    guard !missing.isEmpty else { return }
    let list = Bilingual(
      da: ListText.text(missing.map(\.da), .and, in: .da),
      en: ListText.text(missing.map(\.en), .and, in: .en)
    )
    var span = controller.span
    var label: Message?
    if case .box(let box) = place {
      if missing.count == 1 { span = box }
      label = Bilingual(da: "en postboks er ikke en fysisk adresse", en: "a PO box is not a physical address")
    }
    findings.report(
      at: span,
      about: controller.span,
      Bilingual(
        da: "Virksomheden mangler at oplyse \(list.da)",
        en: "the business does not state \(list.en)"
      ),
      label: span == controller.span ? nil : label,
      help: [
        Bilingual(da: "skriv \(list.da)", en: "state \(list.en)"),
        Bilingual(
          da: "står det på en anden side, så skriv i site: commercial yes, imprint: \"https://…\"",
          en: "if another page has it, write in site: commercial yes, imprint: \"https://…\""
        ),
        Bilingual(
          da: "er hjemmesiden ikke erhvervsmæssig, så skriv i site: commercial no",
          en: "if the site is not a commercial one, write in site: commercial no"
        ),
      ]
    )
  }
}

/// What an address says of where somebody can be found.
private enum PhysicalPlace: Equatable {
  case physical, none
  case box(SourceSpan)
}

extension Stated<[Located<AddressPart>]> {
  /// A street, a house or a farm: more than a box at the post office, a postcode with its town, or a country.
  fileprivate var physicalPlace: PhysicalPlace {
    var box: SourceSpan?
    for part in value ?? [] {
      guard case .line(let line) = part.value else { continue }
      for piece in line.split(separator: ",") {
        let words = piece.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard let first = words.first else { continue }
        if isBox(words) {
          box = box ?? part.span
        } else if !(first.utf8.count == 4 && first.utf8.allSatisfy { (0x30...0x39).contains($0) }),
          first != "dk", words != ["danmark"], words != ["denmark"]
        {
          return .physical
        }
      }
    }
    return box.map(PhysicalPlace.box) ?? .none
  }

  private func isBox(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return ["postboks", "postbox", "box", "boks", "pobox", "pb"].contains(first)
      || (words.starts(with: ["po", "box"]) || words.starts(with: ["p", "o", "box"]))
  }
}
