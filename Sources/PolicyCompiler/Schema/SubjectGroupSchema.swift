extension SubjectGroup {
  static let schema = Schema<SubjectGroup>(
    argument: .name(.freeWord, \.id),
    kinds: .words(\.tags),
    properties: [
      .text(
        "name",
        \.name,
        .required,
        da: "Hvem de er, i flertal: »kunder i butikken«.",
        en: "Who they are, in the plural: ‘customers of the shop’."
      ),
      .one(
        "contract-party",
        .yesNo,
        \.contractParty,
        da:
          "Er de selv part i en kontrakt med jer? Kontaktpersoner, pårørende og pakkemodtagere er det ikke.",
        en:
          "Are they themselves party to a contract with you? Contact persons, relatives and recipients of parcels are not."
      ),
      .override,
      .allow,
    ]
  )
}
