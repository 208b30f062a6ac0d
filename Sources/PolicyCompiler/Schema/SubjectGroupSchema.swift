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
      .override,
      .allow,
    ]
  )
}
