extension Rule {
  static let rightsAreFree = Rule(
    "RIGHTS-008",
    "rights-fee",
    title: Bilingual(
      da: "Der opkræves gebyr for at bruge rettighederne",
      en: "A fee is charged for exercising rights"
    ),
    why: Bilingual(
      da:
        "Det er gratis at bruge sine rettigheder. Kun åbenbart grundløse eller overdrevne anmodninger og yderligere kopier må koste noget, og kun et rimeligt gebyr.",
      en:
        "Using one's rights is free of charge. Only manifestly unfounded or excessive requests and further copies may cost something, and only a reasonable fee."
    ),
    citations: [.gdpr("12(5)"), .gdpr("15(3)")],
    examples: [
      .violates("rights {\n    channels email\n    fee      ⟦200 DKK⟧\n}"),
      .passes("rights {\n    channels email\n    fee      200 DKK, for: further-copies\n}"),
      .passes("rights {\n    channels email\n    fee      for: unfounded, excessive\n}"),
      .passes("rights {\n    channels email\n    fee      none\n}"),
      .passes("rights {\n    channels email\n    fee      0 DKK\n}"),
    ]
  ) { context, findings in
    guard let rights = context.draft.rights.value, let fee = rights.fee.value, fee.occasions.isUnsaid,
      context.understands(fee.span), let amount = fee.amount.value, !amount.isZero
    else { return }
    findings.report(
      at: fee.amount.span ?? fee.span,
      Bilingual(
        da: "Det må ikke koste noget at bruge sine rettigheder",
        en: "using one's rights must not cost anything"
      ),
      help: [
        Bilingual(
          da:
            "skriv fee none – eller skriv, hvornår det koster noget: for: unfounded, excessive, further-copies",
          en: "write fee none – or say when it costs something: for: unfounded, excessive, further-copies"
        )
      ]
    )
  }
}

extension Amount {
  /// Whether it is nothing: `0`, `0.00`.
  fileprivate var isZero: Bool { number.allSatisfy { $0 == "0" || $0 == "." } }
}
