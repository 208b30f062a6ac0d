extension Rule {
  static let policyIsNotAccepted = Rule(
    "CONSENT-011",
    "policy-acceptance-demanded",
    .warning,
    title: Bilingual(
      da: "Læseren bedes acceptere eller samtykke til privatlivspolitikken",
      en: "The reader is asked to accept or consent to the privacy policy"
    ),
    why: Bilingual(
      da:
        "En privatlivspolitik oplyser; man siger ikke ja til den. Et »accepter« gør det uklart, hvad der kræver samtykke.",
      en:
        "A privacy policy informs; nobody agrees to it. Asking for acceptance blurs what rests on consent."
    ),
    citations: [
      .gdpr("7(2)"), .gdpr("12(1)"), .gdpr("13"),
      .other(
        da: "EDPB, retningslinjer 5/2020 om samtykke",
        en: "EDPB Guidelines 05/2020 on consent"
      ),
    ],
    examples: [
      .violates(
        clause(
          "⟦\"Ved oprettelse accepterer du vores privatlivspolitik.\"⟧",
          "\"When you sign up, you accept our privacy policy.\""
        )
      ),
      .passes(
        clause(
          "\"Læs i vores privatlivspolitik, hvordan vi behandler dine oplysninger.\"",
          "\"Read in our privacy policy how we process your data.\""
        )
      ),
      .passes(
        clause(
          "\"Du skal ikke acceptere vores privatlivspolitik for at handle hos os.\"",
          "\"You need not accept our privacy policy to shop with us.\""
        )
      ),
      .passes(
        clause(
          "\"Når du bestiller, accepterer du vores handelsbetingelser.\"",
          "\"When you order, you accept our terms and conditions.\""
        )
      ),
    ]
  ) { context, findings in
    let acceptance = AcceptanceText(context.draft.controller.value)
    for text in context.texts where context.understands(text.text.extent) {
      for version in text.versions {
        for (index, sentence) in version.sentences.enumerated() {
          guard let match = acceptance.match(in: sentence), !text.takesUseForYes(in: index) else { continue }
          report(
            sentence.quote(match),
            at: version.span,
            group: "\(text.text.extent.file) \(text.text.extent.start)",
            &findings
          )
        }
      }
    }
    for button in context.draft.banner.value?.layers.nodes().flatMap({ $0.buttons.nodes() }) ?? [] {
      guard let label = button.label.value, let span = button.label.span,
        let sentence = Prose.sentences(of: label, in: nil).first(where: { acceptance.match(in: $0) != nil }),
        let match = acceptance.match(in: sentence)
      else { continue }
      report(sentence.quote(match), at: span, group: nil, &findings)
    }
  }

  private static func report(
    _ words: String,
    at span: SourceSpan,
    group: String?,
    _ findings: inout Findings
  ) {
    findings.report(
      at: span,
      group: group,
      Bilingual(
        da: "»\(words)« beder læseren sige ja til en privatlivspolitik",
        en: "‘\(words)’ asks the reader to agree to a privacy policy"
      ),
      help: [
        Bilingual(
          da:
            "skriv fx »Læs, hvordan vi bruger dine oplysninger«, og bed særskilt om hvert samtykke, I har brug for",
          en:
            "write, say, ‘Read how we use your data’, and ask separately for each consent that you need"
        )
      ]
    )
  }

  private static func clause(_ da: String, _ en: String) -> String {
    """
    clause account {
        after introduction
        text  da: \(da)
              en: \(en)
    }
    """
  }
}

extension WrittenText {
  /// Whether a sentence takes use for a yes, in whichever language it says so: it is reported as that.
  fileprivate func takesUseForYes(in index: Int) -> Bool {
    versions.contains { version in
      let sentences = version.sentences
      return index < sentences.count && ImpliedConsentText.match(in: sentences[index]) != nil
    }
  }
}
