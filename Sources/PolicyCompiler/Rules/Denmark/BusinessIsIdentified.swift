extension Rule {
  static let businessIsIdentified = Rule(
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
    citations: [.danish("e-handelsloven", "7", english: "Danish E-commerce Act", eli: "2002/227")],
    yieldsTo: ["CTRL-001"],
    examples: [
      .violates(
        who(
          "address \"Havnegade 1\", \"8000 Aarhus C\", DK\n    form    \"https://www.fjordenscykler.dk/kontakt\"",
          "⟦\"Fjordens Cykler ApS\"⟧"
        )
      ),
      .violates(
        who("address ⟦\"Postboks 12\"⟧, \"8000 Aarhus C\", DK\n    email   \"privatliv@fjordenscykler.dk\"")
      ),
      .passes(
        who(
          "address \"Havnegade 1\", \"Postboks 12\", \"8000 Aarhus C\", DK\n    email   \"privatliv@fjordenscykler.dk\""
        )
      ),
      .passes(
        who("form    \"https://www.fjordenscykler.dk/kontakt\"")
          + DanishExample.site("commercial yes, imprint: \"https://www.fjordenscykler.dk/om-os\"")
      ),
      .passes(who("form    \"https://www.fjordenscykler.dk/kontakt\"") + DanishExample.site("commercial no")),
    ]
  ) { context, findings in
    guard let controller = context.draft.controller.value, context.understands(.controller),
      context.understands(.site), context.controllerIsDanish, context.isCommercial, !context.hasImprint
    else { return }
    let address = controller.address.located()
    let box = address.first(where: \.isPostBox)
    let hasAddress = address.contains(where: \.isPlace) || (box == nil && address.map(\.value).hasLine)
    let hasEmail = controller.email.value != nil
    guard !hasAddress || !hasEmail else { return }
    let missing: Message =
      switch (hasAddress, hasEmail) {
      case (false, false):
        Bilingual(da: "en fysisk adresse og en e-mailadresse", en: "a physical address and an e-mail address")
      case (false, true): Bilingual(da: "en fysisk adresse", en: "a physical address")
      default: Bilingual(da: "en e-mailadresse", en: "an e-mail address")
      }
    let isSaid = context.draft.site.value?.commercial.value?.isCommercial.value == true
    let reason =
      isSaid
      ? nil
      : Bilingual(
        da: "et selskabs hjemmeside regnes for erhvervsmæssig",
        en: "a company's site counts as commercial"
      )
    findings.report(
      at: (hasEmail ? box?.span : nil) ?? controller.span,
      about: controller.span,
      box != nil && hasEmail
        ? Bilingual(da: "En postboks er ikke en fysisk adresse", en: "a PO box is not a physical address")
        : Bilingual(da: "Her mangler \(missing.da)", en: "\(missing.en) is missing here"),
      label: reason,
      help: [
        Bilingual(
          da:
            "skriv \(missing.da); står oplysningerne et andet sted på hjemmesiden, så skriv i site: commercial yes, imprint: \"https://…\"",
          en:
            "add \(missing.en); if the facts stand elsewhere on the site, write in site: commercial yes, imprint: \"https://…\""
        )
      ]
        + (isSaid
          ? []
          : [
            Bilingual(
              da: "er hjemmesiden ikke erhvervsmæssig, så skriv commercial no i site",
              en: "if the site is not a commercial one, write commercial no in site"
            )
          ])
    )
  }

  private static func who(_ lines: String, _ name: String = "\"Fjordens Cykler ApS\"") -> String {
    """
    controller \(name) {
        cvr     13748136
        \(lines)
        phone   "+45 86 00 10 20"
        dpo     none
    }
    """
  }
}

extension Located<AddressPart> {
  /// The parts of a line, between its commas.
  private var parts: [String] {
    guard case .line(let line) = value else { return [] }
    return line.lowercased().split(separator: ",").map { part in
      String(part.drop(while: \.isWhitespace).filter { $0 != "." })
    }
  }

  /// Whether it is a box at a post office.
  fileprivate var isPostBox: Bool { parts.contains(where: Self.isPostBox) }

  /// Whether it says where a house is: beside a box, that is a line with a number that is not the postcode.
  fileprivate var isPlace: Bool {
    parts.contains { part in
      let isPostcode = part.hasPrefix("dk-") || part.prefix(while: \.isNumber).count == 4
      return !Self.isPostBox(part) && !isPostcode && part.contains(where: \.isNumber)
    }
  }

  private static func isPostBox(_ part: String) -> Bool {
    ["postboks", "postbox", "po box", "p o box", "pobox", "post office box", "boks "].contains {
      part.hasPrefix($0)
    }
  }
}
