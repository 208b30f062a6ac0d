import Testing

@testable import PolicyCompiler

/// Variations of the clean policy in what its author says in words.
@Suite struct TextVariations {
  /// A clause with a text, where the languages say the same.
  static func clause(_ da: String, _ en: String) -> String {
    "clause words {\n    text da: \"\(da)\"\n         en: \"\(en)\"\n}"
  }

  @Test(arguments: [
    Variation(
      "the controller's address is masked",
      [("email    \"privatliv@fjordenscykler.dk\"", "email    \"[email protected]\"")],
      gives: "TEXT-001"
    ),
    Variation(
      "a hidden address in a text",
      adding: clause("Skriv til [email protected].", "Write to [email protected]."),
      gives: "TEXT-001"
    ),
    Variation(
      "a hidden address in one language",
      adding: clause("Skriv til os.", "Contact us at [e-mail&nbsp;protected]."),
      gives: "TEXT-001"
    ),
    Variation(
      "a name to be filled in",
      [("\"Fjordens Cykler ApS\" {", "\"[Virksomhed]\" {")],
      gives: "CTRL-001"
    ),
    Variation("a telephone number of zeros", [("+45 86 00 10 20", "+45 00 00 00 00")], gives: "TEXT-001"),
    Variation("a telephone number in order", [("+45 86 00 10 20", "12345678")], gives: "TEXT-001"),
    Variation("a CVR number of zeros", [("13748136", "00000000")], gives: "TEXT-001"),
    Variation(
      "a template's name in a text",
      adding: clause("Vi er {{firma}}, ${navn}.", "We are {{company}}, ${name}."),
      gives: "TEXT-001"
    ),
    Variation("a telephone number that only begins so", [("+45 86 00 10 20", "+45 12 34 57 68")]),
    Variation("an address in brackets", [("\"Havnegade 1\"", "\"<indsæt adresse>\"")], gives: "TEXT-001"),
    Variation("an example mailbox", [("privatliv@fjordenscykler.dk", "info@example.dk")], gives: "TEXT-001"),
    Variation("a mailbox at domain", [("privatliv@fjordenscykler.dk", "info@domain.dk")], gives: "TEXT-001"),
    Variation("a mailbox at a domain of that kind", [("privatliv@fjordenscykler.dk", "info@domaine.dk")]),
    Variation("a mailbox at a longer domain", [("privatliv@fjordenscykler.dk", "info@counterexample.com")]),
    Variation("TODO in a text", adding: clause("TODO: mere om os.", "More about us."), gives: "TEXT-001"),
    Variation(
      "a template's name",
      [("known-as \"Fjordens Cykler\"", "known-as \"${firma}\"")],
      gives: "TEXT-001"
    ),
    Variation(
      "a shouted template's name",
      adding: clause("Vi er %FIRMA%.", "We are %FIRMA%."),
      gives: "TEXT-001"
    ),
    Variation("lorem ipsum", adding: clause("Lorem ipsum dolor.", "About us."), gives: "TEXT-001"),
    Variation("dots to be filled in", adding: clause("Vi er [...].", "We are [...]."), gives: "TEXT-001"),
    Variation(
      "the domain of examples",
      adding: clause("Se www.example.com.", "See www.example.com."),
      gives: "TEXT-001"
    ),
    Variation(
      "footnotes, years and signs",
      adding: clause(
        "Se artikel 6[1] og [2026], 100 % sikkert, xxx-stor, »[sic]«.",
        "See Article 6[1] and [2026], 100% safe, XXL, ‘[sic]’."
      )
    ),
    Variation("a cookie whose name looks so", [("\"PHPSESSID\"", "\"__HOST__\"")]),
    Variation(
      "a placeholder as name of a purpose",
      [("\"Levere dine varer\"", "\"[indsæt formål]\"")],
      gives: "TEXT-001"
    ),
  ])
  func placeholders(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation("a link to nothing", adding: clause("Se [her](#).", "See [here](#)."), gives: "TEXT-002"),
    Variation("a link without an address", adding: clause("Se [her]().", "See [here]()."), gives: "TEXT-002"),
    Variation(
      "a script in place of an address",
      adding: clause("Se [her](javascript:void(0)).", "See [here](javascript:void(0))."),
      gives: "TEXT-002"
    ),
    Variation(
      "an address without its beginning",
      adding: clause("Se [her](www.datatilsynet.dk).", "See [here](www.datatilsynet.dk)."),
      gives: "TEXT-002"
    ),
    Variation(
      "a page of one's own",
      adding: clause("Se [her](/cookiepolitik).", "See [here](/cookie-policy.html#cookies).")
    ),
    Variation(
      "a page that is not made",
      adding: clause("Se [her](/persondata).", "See [here](/personal-data)."),
      gives: "TEXT-002"
    ),
    Variation(
      "a page that is not made any more",
      [("audience  consumers, in: DK", "audience  consumers, in: DK\n    publishes combined, banner")],
      adding: clause("Se [her](/cookiepolitik).", "See [here](/cookiepolitik)."),
      gives: "TEXT-002"
    ),
    Variation(
      "a link on the developer's machine",
      adding: clause("Se [her](http://localhost:3000/x).", "See [here](http://localhost:3000/x)."),
      gives: "TEXT-002"
    ),
    Variation(
      "a link to an example",
      adding: clause("Se [her](https://www.example.com/x).", "See [here](https://www.example.com/x)."),
      gives: "TEXT-002"
    ),
    Variation(
      "a link without a host",
      adding: clause("Se [her](https:///x).", "See [here](https:///x)."),
      gives: "TEXT-002"
    ),
    Variation(
      "a host with two points",
      adding: clause("Se https://www..dk/x.", "See https://www..dk/x."),
      gives: "TEXT-002"
    ),
    Variation(
      "a mail link to nobody",
      adding: clause("Skriv [her](mailto:info).", "Write [here](mailto:info)."),
      gives: "TEXT-002"
    ),
    Variation(
      "a mail link",
      adding: clause(
        "Skriv [her](mailto:privatliv@fjordenscykler.dk).",
        "Write [here](mailto:privatliv@fjordenscykler.dk)."
      )
    ),
    Variation(
      "a telephone link",
      adding: clause("Ring [her](tel:+4586001020).", "Call [here](tel:+4586001020).")
    ),
    Variation(
      "an address on the developer's machine",
      [("https://www.fjordenscykler.dk", "http://localhost:8080")],
      gives: "TEXT-002"
    ),
    Variation(
      "an announced link",
      adding: clause("Det står i vores cookiepolitik på:", "It is stated in our Cookie Policy at:"),
      gives: "TEXT-002"
    ),
    Variation(
      "here, without a link",
      adding: clause("Vi passer på dem. Læs mere her.", "We look after them. Read more here."),
      gives: "TEXT-002"
    ),
    Variation(
      "click here, without a link",
      adding: clause("Klik her for at læse mere.", "Click here to read more."),
      gives: "TEXT-002"
    ),
    Variation(
      "here, with a link",
      adding: clause(
        "Læs mere [her](https://www.fjordenscykler.dk/mere).",
        "Read more [here](https://www.fjordenscykler.dk/more)."
      )
    ),
    Variation(
      "here, with the address",
      adding: clause(
        "Læs mere her: https://www.fjordenscykler.dk/mere.",
        "Read more here: https://www.fjordenscykler.dk/more."
      )
    ),
    Variation("here, with a section", adding: clause("Læs mere her: {rights}.", "Read more here: {rights}.")),
    Variation(
      "here, without reading",
      adding: clause("Du er i gode hænder her.", "You are in good hands here.")
    ),
    Variation(
      "a list that is announced",
      adding:
        "clause words {\n    text da: \"\"\"\n             Læs om det under:\n             - rettigheder\n             - klager\n             \"\"\"\n         en: \"\"\"\n             Read about it under:\n             - rights\n             - complaints\n             \"\"\"\n}"
    ),
  ])
  func links(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "a mailbox that dropped out",
      adding: clause(
        "Skriv til os. Vi svarer.",
        "You can send us a request by email at To manage subscription settings, log in."
      ),
      gives: "TEXT-003"
    ),
    Variation(
      "a name that dropped out",
      adding: clause("Vi behandler oplysninger.", "The personal data processed by This policy tells how."),
      gives: "TEXT-003"
    ),
    Variation(
      "a company that dropped out",
      adding: clause(
        "Kopier kan fås ved at skrive til Hvis du vil have en.",
        "Copies can be had by writing to us if you want one."
      ),
      gives: "TEXT-003"
    ),
    Variation(
      "a sentence that breaks off",
      adding: clause("Kopier kan bestilles.", "Copies may be requested from. We answer."),
      gives: "TEXT-003"
    ),
    Variation(
      "a sentence that ends with an article",
      adding: clause("Vi er ansvarlige.", "We are the. We answer."),
      gives: "TEXT-003"
    ),
    Variation(
      "a subject that dropped out",
      adding: clause("Vi offentliggør ikke.", "Nobody sees it. therefore does not publish it."),
      gives: "TEXT-003"
    ),
    Variation(
      "a Danish subject that dropped out",
      adding: clause(
        "Ingen ser det. behandler derfor kun dit navn.",
        "Nobody sees it. We only process your name."
      ),
      gives: "TEXT-003"
    ),
    Variation(
      "words said twice",
      adding: clause(
        "Cykler.",
        "You can see which bicycles we sell here, which bicycles we sell here."
      ),
      gives: "TEXT-003"
    ),
    Variation(
      "a sentence said twice",
      adding: clause("Vi passer på dine data. Vi passer på dine data.", "We look after your data."),
      gives: "TEXT-003"
    ),
    Variation(
      "numbers out of order",
      adding: clause("9.1. Vi svarer. 9.2. Vi sletter.", "9.2. We answer. 9.1. We delete."),
      gives: "TEXT-003"
    ),
    Variation(
      "a name that ends one sentence and begins the next",
      adding: clause(
        "Spørg vores værksted i Aarhus. Vores værksted i Aarhus svarer.",
        "Ask our workshop in Aarhus. Our workshop in Aarhus answers."
      )
    ),
    Variation(
      "numbers in order",
      adding: clause(
        "9.1. Vi svarer. 9.2. Vi sletter. 10.1. Slut.",
        "9.1. We answer. 9.2. We delete. 10.1. The end."
      )
    ),
    Variation(
      "the address above",
      adding: clause(
        "Skriv til adressen ovenfor. Hvis du vil, ringer vi.",
        "Write to us at the address above. To manage subscriptions, log in."
      )
    ),
    Variation(
      "prepositions at the end",
      adding: clause(
        "Vi siger, hvor de kommer fra. Det er dem, vi deler med. Se, hvad det går ud på.",
        "We say where they come from. It is what we use them for. The address you wrote from."
      )
    ),
    Variation(
      "a verb at the end",
      adding: clause("Vi siger, hvem vi er.", "We say who we are and where you are.")
    ),
    Variation(
      "abbreviations",
      adding: clause(
        "Vi bruger f.eks. navn, adresse m.v. til det, jf. loven.",
        "We use, e.g. names, addresses etc. for that. Postduen Inc. is in Ireland."
      )
    ),
    Variation(
      "lists with connectors",
      adding:
        "clause words {\n    text da: \"\"\"\n             Vi gemmer\n             - navn og\n             - adresse\n             \"\"\"\n         en: \"\"\"\n             We keep\n             - name and\n             - address\n             \"\"\"\n}"
    ),
    Variation(
      "letters of the law",
      adding: clause(
        "Grundlaget er artikel 6, stk. 1, litra a. Du kan klage.",
        "The basis is Art. 6(1)(a). You may complain."
      )
    ),
    Variation(
      "a title with a capital",
      adding: clause("Spørg os.", "The rules are laid down by The Hague Convention. Sent to You by Us.")
    ),
    Variation(
      "the name of a service",
      adding: clause("Se iPhone-hjælpen. iPhone er en telefon.", "See the help. iPhone is a telephone.")
    ),
  ])
  func sentences(_ variation: Variation) { variation.expect() }
}
