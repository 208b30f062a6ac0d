extension ProcessorActivity {
  static let schema = Schema<ProcessorActivity>(
    argument: .name(.freeWord, \.id),
    properties: [
      .text(
        "name",
        \.name,
        .required,
        da: "Opgaven som overskrift: »Flådestyring for virksomheder«.",
        en: "The work as a heading: ‘Fleet management for companies’."
      ),
      .text(
        "for",
        \.customers,
        .required,
        da: "Hvilke kunder der er dataansvarlige.",
        en: "Which customers are the controllers."
      ),
      .list(
        "data",
        .reference(),
        \.data,
        da: "De oplysninger, der behandles.",
        en: "The data that are processed."
      ),
      .list(
        "subjects",
        .reference(),
        \.subjects,
        da: "De grupper af personer, oplysningerne handler om.",
        en: "The groups of people whom the data are about."
      ),
      .list(
        "recipients",
        .reference(),
        \.recipients,
        takesNone: true,
        da: "Underdatabehandlerne, eller »none«.",
        en: "The sub-processors, or ‘none’."
      ),
      .node(
        "agreement",
        \.agreement,
        .required,
        da: "Om der indgås databehandleraftale med kunderne.",
        en: "Whether there is a data processing agreement with customers."
      ),
      .one(
        "requests",
        .word,
        \.requests,
        da: "Hvem der svarer, når nogen bruger sine rettigheder.",
        en: "Who answers when someone uses their rights."
      ),
      .node(
        "afterwards",
        \.afterwards,
        da: "Hvad der sker med oplysningerne, når opgaven er slut.",
        en: "What happens to the data when the work is over."
      ),
      .text(
        "authorities",
        \.authorities,
        da: "Hvad der sker, hvis en myndighed beder om oplysningerne.",
        en: "What happens when an authority asks for the data."
      ),
      .list(
        "measures",
        .reference(),
        \.measures,
        da: "De sikkerhedsforanstaltninger, der gælder for opgaven.",
        en: "The security measures that apply to the work."
      ),
      .node(
        "audit",
        \.audit,
        da: "Hvordan kunden kan føre tilsyn.",
        en: "How the customer can check the work."
      ),
      .text(
        "text",
        \.text,
        da: "Mere om opgaven med egne ord.",
        en: "More about the work in words of your own."
      ),
      .allow,
    ]
  )
}

extension CustomerAgreement {
  static let schema = Schema<CustomerAgreement>(
    argument: .one(.yesNo, \.exists),
    properties: [
      .one(
        "copy",
        .address,
        \.copy,
        da: "Internetadressen, hvor aftalen kan læses.",
        en: "The web address where the agreement can be read."
      )
    ]
  )
}

extension CustomerDisposal {
  static let schema = Schema<CustomerDisposal>(
    argument: .one(.word, \.method),
    properties: [
      .one("within", .duration, \.within, da: "Hvor hurtigt det sker.", en: "How soon it happens.")
    ]
  )
}

extension Audit {
  static let schema = Schema<Audit>(
    argument: .list(.word, \.methods),
    properties: [
      .one(
        "under",
        .word,
        \.under,
        da: "Om der kræves en fortrolighedsaftale.",
        en: "Whether it needs a confidentiality agreement."
      )
    ]
  )
}
