extension Rule {
  static let sentencesAreWhole = Rule(
    "TEXT-003",
    "broken-sentence",
    .warning,
    title: Bilingual(da: "En sætning ser ufuldstændig ud", en: "A sentence looks mutilated"),
    why: Bilingual(
      da:
        "Det sker, når et navn eller en adresse er faldet ud af en skabelon, eller når noget er kopieret to gange. En læser kan ikke gætte, hvad der mangler.",
      en:
        "It happens when a name or an address has dropped out of a template, or when something was pasted twice. A reader cannot guess what is missing."
    ),
    citations: [.gdpr("12(1)")],
    yieldsTo: ["TEXT-001", "TEXT-002"],
    examples: [
      .violates(
        """
        clause subscription {
            text da: "Skriv til adressen ovenfor. Du styrer abonnementet på din side."
                 en: ⟦"You can send us a request by email at To manage the subscription, log in."⟧
        }
        """
      ),
      .violates(
        """
        clause subscription {
            text da: ⟦"De oplysninger, vi behandler, de oplysninger, vi behandler, er få."⟧
                 en: "The data we process are few."
        }
        """
      ),
      .violates(
        """
        clause publication {
            text da: "Navnet står på listen. Vi offentliggør det ikke."
                 en: ⟦"The name is on our list. will not publish it."⟧
        }
        """
      ),
      .passes(
        """
        clause subscription {
            text da: "Skriv til adressen ovenfor. Vi fortæller, hvor oplysningerne kommer fra, og hvem vi er."
                 en: "Write to us at the address above. We say what we use the data for and where they come from."
        }
        """
      ),
    ]
  ) { context, findings in
    for written in context.texts where context.understands(written.text.extent) {
      for version in written.versions {
        guard let fault = BrokenSentence.fault(in: version) else { continue }
        let (message, help): (Message, Message) =
          switch fault {
          case .missing(let words):
            (
              Bilingual(
                da: "Der ser ud til at mangle noget ved »\(words.clipped)«",
                en: "something seems to be missing at ‘\(words.clipped)’"
              ),
              Bilingual(da: "skriv sætningen færdig", en: "complete the sentence")
            )
          case .repeated(let words):
            (
              Bilingual(da: "»\(words.clipped)« står der to gange", en: "‘\(words.clipped)’ appears twice"),
              Bilingual(da: "slet den ene", en: "remove one of them")
            )
          case .disordered(let number, let previous):
            (
              Bilingual(
                da: "»\(number)« kommer efter »\(previous)«",
                en: "‘\(number)’ comes after ‘\(previous)’"
              ),
              Bilingual(da: "ret rækkefølgen eller tallene", en: "correct the order or the numbers")
            )
          }
        findings.report(
          at: version.span,
          about: written.text.extent,
          group: "\(written.text.extent.file) \(written.text.extent.start)",
          message,
          help: [help]
        )
      }
    }
  }
}
