extension Event {
  static let schema = Schema<Event>(
    argument: .name(.freeWord, \.id),
    properties: [
      .text(
        "name",
        \.name,
        .required,
        da: "Begivenheden, som den står efter »fra« eller »til«: »regnskabsårets udløb«.",
        en: "The event as it stands after ‘from’ or ‘until’: ‘the end of the financial year’."
      ),
      .override,
      .allow,
    ]
  )
}
