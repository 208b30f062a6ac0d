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
        "Typer af oplysninger.",
        "These are the types of data we process, the types of data we process."
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
        "Klag til myndigheden. Myndigheden svarer.",
        "Complain to the Danish Data Protection Agency. The Danish Data Protection Agency answers."
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

  @Test(arguments: [
    Variation(
      "the old act",
      adding: clause(
        "Vi følger persondataloven.",
        "We follow the Danish Act on Processing of Personal Data."
      ),
      gives: "TEXT-004"
    ),
    Variation(
      "the old act as the past",
      adding: clause(
        "Persondataloven gjaldt indtil 25. maj 2018.",
        "The Act on Processing of Personal Data applied until 25 May 2018."
      )
    ),
    Variation(
      "the old act denied",
      adding: clause(
        "Persondataloven gælder ikke længere.",
        "The Act on Processing of Personal Data no longer applies."
      )
    ),
    Variation(
      "the old act beside a negation",
      adding: clause(
        "Hvis du ikke er tilfreds, kan du klage efter persondataloven.",
        "If you are not satisfied, you can complain under the Act on Processing of Personal Data."
      ),
      gives: "TEXT-004"
    ),
    Variation(
      "the old act in a name",
      [("\"Levere dine varer\"", "\"Levere dine varer efter persondataloven\"")],
      gives: "TEXT-004"
    ),
    Variation(
      "the directive",
      adding: clause("Vi følger direktiv 95/46/EF.", "We follow Directive 95/46/EC."),
      gives: "TEXT-004"
    ),
    Variation(
      "the title of the regulation",
      adding: clause(
        "Forordningen om ophævelse af direktiv 95/46/EF.",
        "The regulation repealing Directive 95/46/EC."
      )
    ),
    Variation(
      "the working party's guidelines",
      adding: clause(
        "Vi følger vejledninger fra Artikel 29-gruppen.",
        "We follow the guidelines of the Article 29 Working Party."
      )
    ),
    Variation(
      "the working party as an authority",
      adding: clause("Artikel 29-gruppen fører tilsyn.", "The Article 29 Working Party oversees us."),
      gives: "TEXT-004"
    ),
    Variation(
      "the former cookie authority",
      adding: clause(
        "Erhvervsstyrelsen fører tilsyn med cookies.",
        "The Danish Business Authority supervises cookies."
      ),
      gives: "TEXT-004"
    ),
    Variation(
      "the former cookie authority's number",
      adding: clause("Spørg om cookies på 35 29 10 00.", "Ask about cookies on +45 35291000."),
      gives: "TEXT-004"
    ),
    Variation(
      "the business authority for businesses",
      adding: clause(
        "Erhvervsstyrelsen fører CVR-registret. Vi bruger cookies.",
        "The Danish Business Authority keeps the CVR register. We use cookies."
      )
    ),
    Variation(
      "the present cookie authority",
      adding: clause(
        "Digitaliseringsstyrelsen fører tilsyn med cookies.",
        "The Agency for Digital Government supervises cookies."
      )
    ),
    Variation(
      "the platform that is closed",
      adding: clause("Klag på OTB-platformen.", "Complain on the ODR platform."),
      gives: "TEXT-004"
    ),
    Variation(
      "its address",
      adding: clause(
        "Klag på https://ec.europa.eu/consumers/odr.",
        "Complain at https://ec.europa.eu/consumers/odr."
      ),
      gives: "TEXT-004"
    ),
    Variation(
      "a link to it",
      adding: clause(
        "Klag [i EU](https://ec.europa.eu/consumers/odr/main).",
        "Complain [in the EU](https://ec.europa.eu/consumers/odr/main)."
      ),
      gives: "TEXT-004"
    ),
    Variation(
      "the platform while it was open",
      [("effective 2026-11-01", "effective 2025-06-01")],
      adding: clause("Klag på OTB-platformen.", "Complain on the ODR platform.")
    ),
    Variation(
      "the former section on bookkeeping",
      adding: clause(
        "Det følger af bogføringslovens § 10.",
        "It follows from section 10 of the Bookkeeping Act."
      ),
      gives: "TEXT-004"
    ),
    Variation(
      "the present section on bookkeeping",
      adding: clause(
        "Det følger af bogføringslovens § 12.",
        "It follows from section 12 of the Bookkeeping Act."
      )
    ),
    Variation(
      "the former section on spam",
      adding: clause(
        "Vi sender kun nyhedsbreve efter markedsføringslovens § 6.",
        "We send newsletters only under section 6 of the Marketing Practices Act."
      ),
      gives: "TEXT-004"
    ),
    Variation(
      "the present section 6",
      adding: clause(
        "Vi vildleder ingen, jf. markedsføringslovens § 6.",
        "We mislead nobody, see section 6 of the Marketing Practices Act."
      )
    ),
    Variation(
      "repealed paragraphs",
      adding: clause(
        "Jf. databeskyttelseslovens § 13, stk. 2.",
        "See section 13(2) of the Data Protection Act."
      ),
      gives: "TEXT-004"
    ),
    Variation(
      "the paragraph that is left",
      adding: clause("Jf. databeskyttelseslovens § 13.", "See section 13 of the Data Protection Act.")
    ),
    Variation(
      "the former age of children",
      adding: clause(
        "Børn kan samtykke fra 13 år, jf. databeskyttelseslovens § 6.",
        "Children can consent from the age of 13, see section 6 of the Data Protection Act."
      ),
      gives: "TEXT-004"
    ),
    Variation(
      "the present age of children",
      adding: clause(
        "Børn kan samtykke fra 15 år, jf. databeskyttelseslovens § 6.",
        "Children can consent from the age of 15, see section 6 of the Data Protection Act."
      )
    ),
    Variation(
      "a former brand",
      adding: clause("Vi annoncerer med Google AdWords.", "We advertise with Google AdWords."),
      gives: "TEXT-004"
    ),
    Variation(
      "its present name",
      adding: clause("Vi annoncerer med Google Ads.", "We advertise with Google Ads.")
    ),
    Variation(
      "a browser that is gone",
      adding: clause("Sådan gør du i Internet Explorer.", "How to do it in Internet Explorer."),
      gives: "TEXT-004"
    ),
    Variation(
      "the EEC",
      adding: clause("Vi sender intet ud af EØF.", "We transfer nothing outside the EEC."),
      gives: "TEXT-004"
    ),
    Variation(
      "a regulation of the EEC",
      adding: clause("Forordning (EØF) nr. 2913/92 om told.", "Regulation (EEC) No 2913/92 on customs.")
    ),
    Variation(
      "in quotation marks",
      adding: clause(
        "Ordet »persondataloven« bruges stadig.",
        "The words ‘Act on Processing of Personal Data’ are still used."
      )
    ),
  ])
  func references(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "a purpose that may happen",
      [
        (
          "    data       name, postal-address, email, order-lines",
          "    description da: \"Vi kan dele din adresse med andre.\", en: \"We may share your address with others.\"\n    data       name, postal-address, email, order-lines"
        )
      ],
      gives: "TEXT-005"
    ),
    Variation(
      "a recipient from time to time",
      [
        (
          "name    da: \"pakkefirmaet\", en: \"the parcel carrier\"",
          "name    da: \"pakkefirmaet\", en: \"the parcel carrier\"\n    services da: \"Henter eventuelt pakker.\", en: \"Collects parcels from time to time.\""
        )
      ],
      gives: "TEXT-005"
    ),
    Variation(
      "a clause about recipients",
      adding:
        "clause words {\n    after recipients\n    text  da: \"Vi kan i visse tilfælde videregive oplysninger.\", en: \"In some cases we may disclose data.\"\n}",
      gives: "TEXT-005"
    ),
    Variation(
      "a right",
      [
        (
          "response-time 1 month",
          "response-time 1 month\n    limits da: \"Du kan altid klage, og vi kan bruge en måned.\", en: \"You may object, and we may use one month.\""
        )
      ]
    ),
    Variation(
      "a purpose of doing so",
      [
        (
          "    data       name, postal-address, email, order-lines",
          "    description da: \"Vi skriver den ned, så vi kan bruge den.\", en: \"We write it down so that we may use it. You may ask.\"\n    data       name, postal-address, email, order-lines"
        )
      ]
    ),
    Variation(
      "a denial",
      [
        (
          "    data       name, postal-address, email, order-lines",
          "    description da: \"Vi kan ikke dele din adresse.\", en: \"We may not share your address.\"\n    data       name, postal-address, email, order-lines"
        )
      ]
    ),
  ])
  func qualifiers(_ variation: Variation) { variation.expect() }

  static func described(_ da: String, _ en: String) -> [(String, String)] {
    [
      (
        "    data       name, postal-address, email, order-lines",
        "    description da: \"\(da)\"\n                en: \"\(en)\"\n    data       name, postal-address, email, order-lines"
      )
    ]
  }

  @Test(arguments: [
    Variation(
      "another basis",
      described("Jf. artikel 6, stk. 1, litra f.", "See Art. 6(1)(f)."),
      gives: "TEXT-007"
    ),
    Variation(
      "another basis in one language",
      described("Jf. artikel 6, stk. 1, litra f.", "It is the contract."),
      gives: "TEXT-007"
    ),
    Variation("the declared basis", described("Jf. artikel 6, stk. 1, litra b.", "See Art. 6(1)(b).")),
    Variation(
      "both",
      described("Jf. artikel 6, stk. 1, litra b og f.", "See Art. 6(1)(b) and (f)."),
      gives: "TEXT-007"
    ),
    Variation(
      "a basis that is denied",
      described("Vi bruger ikke artikel 6, stk. 1, litra f.", "We do not rely on Art. 6(1)(f).")
    ),
    Variation(
      "a condition for special categories",
      described("Jf. artikel 9, stk. 2, litra a.", "See Art. 9(2)(a)."),
      gives: "TEXT-007"
    ),
    Variation(
      "an article without a letter",
      described("Jf. artikel 6 og artikel 13, stk. 2.", "See Art. 6 and Art. 13(2).")
    ),
    Variation(
      "another article's letter",
      described("Jf. artikel 13, stk. 1, litra f.", "See Art. 13(1)(f).")
    ),
    Variation(
      "an article of another act",
      described("Jf. artikel 101, stk. 1, i TEUF.", "See Article 101(1) TFEU.")
    ),
    Variation(
      "a letter that does not exist",
      adding: clause("Jf. artikel 6, stk. 1, litra g.", "See Art. 6(1)(g)."),
      gives: "TEXT-007"
    ),
    Variation(
      "a paragraph that does not exist",
      adding: clause("Jf. artikel 13, stk. 5.", "See Art. 13(5)."),
      gives: "TEXT-007"
    ),
    Variation(
      "an article of a directive",
      adding: clause(
        "Jf. artikel 5, stk. 3, i direktiv 2002/58/EF.",
        "See Article 5(3) of Directive 2002/58/EC."
      )
    ),
    Variation(
      "another right's article",
      adding: clause(
        "Du har ret til indsigt efter artikel 17.",
        "You have a right of access under Article 17."
      ),
      gives: "TEXT-007"
    ),
    Variation(
      "the right's own article",
      adding: clause(
        "Du har ret til indsigt efter artikel 15 og 12.",
        "You have a right of access under Articles 15 and 12."
      )
    ),
    Variation(
      "the right to object, with bases",
      adding: clause(
        "Du har ret til indsigelse efter artikel 21 mod artikel 6, stk. 1, litra e eller f.",
        "You have the right to object under Article 21 to Article 6(1)(e) or (f)."
      )
    ),
    Variation(
      "erasure after objection",
      adding: clause(
        "Du har ret til sletning efter artikel 17, når du har gjort indsigelse efter artikel 21.",
        "You have a right to erasure under Article 17 once you have objected under Article 21."
      )
    ),
    Variation(
      "all rights at once",
      adding: clause(
        "Du har ret til indsigt, sletning og begrænsning efter artikel 15-22.",
        "You have rights of access, erasure and restriction under Articles 15-22."
      )
    ),
    Variation(
      "a clause under the heading of a right",
      adding:
        "clause words {\n    title da: \"Indsigt\", en: \"Access\"\n    text  da: \"Du kan bruge artikel 17.\", en: \"You can use Article 17.\"\n}",
      gives: "TEXT-007"
    ),
    Variation(
      "a clause under the right heading",
      adding:
        "clause words {\n    title da: \"Indsigt\", en: \"Access\"\n    text  da: \"Du kan bruge artikel 15.\", en: \"You can use Article 15.\"\n}"
    ),
    Variation(
      "portability with bases",
      adding: clause(
        "Du har ret til dataportabilitet efter artikel 20, når grundlaget er artikel 6, stk. 1, litra a eller b.",
        "You have the right to data portability under Article 20 where the basis is Article 6(1)(a) or (b)."
      )
    ),
  ])
  func citations(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "English for Danish",
      adding: clause(
        "We use cookies to remember your choices on this site.",
        "We use cookies, and they remember what you chose."
      ),
      gives: "LANG-002"
    ),
    Variation(
      "Danish for English",
      adding: clause(
        "Vi husker, hvad du har valgt her på siden.",
        "Vi bruger cookies til at huske dine valg på siden."
      ),
      gives: "LANG-002"
    ),
    Variation(
      "a copy",
      adding: clause("We remember all your choices here.", "We remember all your choices here."),
      gives: "LANG-002"
    ),
    Variation(
      "a copy that is allowed",
      adding:
        "clause words {\n    text  da: \"Visa, Mastercard, Dankort, MobilePay, Klarna\", en: \"Visa, Mastercard, Dankort, MobilePay, Klarna\"\n    allow LANG-002, because: \"Navnene er ens på begge sprog.\"\n}"
    ),
    Variation("a short copy", adding: clause("Nets A/S", "Nets A/S")),
    Variation(
      "words that both languages have",
      adding: clause(
        "Ja, send mig nyheder på e-mail. Jeg kan framelde mig når som helst.",
        "Yes, e-mail me news. I can unsubscribe at any time, for at least two reasons."
      )
    ),
    Variation(
      "an English name in Danish",
      adding: clause(
        "Vi bruger EU-US Data Privacy Framework og Standard Contractual Clauses.",
        "We use the EU-US Data Privacy Framework and Standard Contractual Clauses."
      )
    ),
    Variation(
      "other days",
      adding: clause("Vi svarer inden for 30 dage.", "We answer within 60 days."),
      gives: "LANG-003"
    ),
    Variation(
      "other units",
      adding: clause("Vi svarer inden for 90 dage.", "We answer within 3 months."),
      gives: "LANG-003"
    ),
    Variation(
      "another letter",
      adding: clause("Jf. artikel 6, stk. 1, litra f.", "See Art. 6(1)(e)."),
      gives: "LANG-003"
    ),
    Variation(
      "another mailbox",
      adding: clause("Skriv til dk@fjordenscykler.dk.", "Write to en@fjordenscykler.dk."),
      gives: "LANG-003"
    ),
    Variation(
      "another fact",
      adding: clause("Skriv til {controller.email}.", "Call {controller.phone}."),
      gives: "LANG-003"
    ),
    Variation(
      "quarters and third months",
      adding: clause("I 2. kvartal og hver 3. måned.", "In the second quarter and every three months.")
    ),
    Variation(
      "subsections",
      adding: clause("Jf. lovens § 10, stk. 2.", "See section 10, subsection 2, of the act.")
    ),
    Variation(
      "a day written otherwise",
      adding: clause(
        "Fra 1. maj 2026 svarer vi inden for tre måneder.",
        "From 1 May 2026 we answer within 3 months."
      )
    ),
    Variation(
      "another path on the host",
      adding: clause(
        "Se https://www.fjordenscykler.dk/privatlivspolitik.",
        "See https://www.fjordenscykler.dk/privacy-policy."
      )
    ),
    Variation(
      "an avoided term",
      adding: clause("Vi er datakontrolløren.", "We are the controller."),
      gives: "LANG-004"
    ),
    Variation(
      "an avoided processor",
      adding: clause("Webhotellet er vores dataprocessor.", "The web host is our processor."),
      gives: "LANG-004"
    ),
    Variation(
      "an avoided right",
      adding: clause("Du har retten til at blive slettet fra databasen.", "You have the right to erasure."),
      gives: "LANG-004"
    ),
    Variation(
      "a double consonant",
      adding: clause("Du har adgangsretten.", "You have the right."),
      gives: "LANG-004"
    ),
    Variation(
      "the usual terms",
      adding: clause(
        "Den dataansvarlige bruger en databehandler. Du har ret til sletning og til persondata.",
        "The controller uses a processor. You have the right to erasure."
      )
    ),
    Variation(
      "words that contain one",
      adding: clause(
        "Vi har dataprocessoraftaler og transparente priser.",
        "We have agreements and clear prices."
      )
    ),
    Variation(
      "the English text",
      adding: clause(
        "Vi bruger følsomme oplysninger fra sensorer.",
        "We use sensitive data and personlige data."
      )
    ),
  ])
  func languages(_ variation: Variation) { variation.expect() }

  /// What is certain can be written by the program; then the finding is gone.
  @Test(arguments: [
    ("Vi annoncerer med Google AdWords.", "We advertise with Google AdWords.", "Google Ads."),
    ("Vi følger persondataloven.", "We follow the law.", "databeskyttelsesloven."),
    ("Webhotellet er dataprocessoren.", "The web host is the processor.", "databehandleren."),
    ("Vi har juridiske forpligtelser.", "We have legal obligations.", "retlige forpligtelser."),
    ("Personlige data slettes.", "Personal data are deleted.", "Personoplysninger slettes."),
    ("Du har adgangsretten.", "You have the right.", "indsigtsretten."),
  ])
  func fixes(da: String, en: String, fixed: String) throws {
    var bytes = Array(Variation("", adding: Self.clause(da, en), gives: "").source.utf8)
    let report = Compiler.check(Inputs(policy: "a.policy", files: ["a.policy": bytes]))
    let fixIt = try #require(report.diagnostics.first?.fixIts.first)
    for edit in fixIt.edits.sorted(by: { $0.span.start > $1.span.start }) {
      bytes.replaceSubrange(Int(edit.span.start)..<Int(edit.span.end), with: edit.replacement.utf8)
    }
    #expect(String(decoding: bytes, as: UTF8.self).contains(fixed))
    let after = Compiler.check(Inputs(policy: "a.policy", files: ["a.policy": bytes]))
    #expect(after.diagnostics.map(\.message.en).isEmpty)
  }

  @Test func readabilityIsMeasured() {
    let text = "Vi sender varer. Vi behandler oplysninger, jf. artikel 6, stk. 1, litra b."
    let readability = Readability(Prose.sentences(of: text, in: .da))
    #expect(readability.words == 7)
    #expect(readability.longWords == ["behandler", "oplysninger"])
    #expect(readability.longestSentence == 4)
    #expect(readability.lix == 32)
  }

  /// Some hundred words with a LIX of about forty: fit for adults, too hard for children.
  @Test(arguments: [(false, 0), (true, 1)])
  func childrenNeedEasierTexts(isForChildren: Bool, count: Int) {
    func text(_ sentence: String) -> String { (1...9).map { "Del \($0): \(sentence) " }.joined() }
    let addition = Self.clause(
      text(
        "Vi gemmer det navn, du giver os, og sletter derefter kontoen igen, når oplysningerne er forældede."
      ),
      text(
        "We keep the name that you give us, and later we remove the account when the information is outdated."
      )
    )
    let children = "\nchildren {\n    minimum-age 15\n    parental-consent not-required\n}"
    let source = Variation("", adding: addition + (isForChildren ? children : ""), gives: "").source
    let report = Compiler.check(Inputs(policy: "a.policy", files: ["a.policy": Array(source.utf8)]))
    #expect(report.diagnostics.count { $0.code == "TEXT-006" } == count)
  }

  @Test func listsAreNotMeasured() {
    let item =
      "- personoplysningsbehandlingsaktivitet, organisationsidentifikationsnummer og betalingsoplysninger\n"
    let blocks = [RichText.Block.list(Array(repeating: [.text(item)], count: 60))]
    #expect(Readability(WrittenVersion(RichText(blocks: blocks, span: .nowhere), .da).sentences).words == 0)
  }

  static let own = """
    outdated google-adwords {
        name     da: "Det gamle", en: "The old thing"
        phrase   "(bing ads|…99 [((#"
        phrase   "yahoo ads", with: "Bing"
        instead  da: "Bing", en: "Bing"
        since    2026-11-01
        override yes
        checked  2026-11-01
    }

    wording processor {
        term     da: "databehandler", en: "processor"
        avoid    "behandlerfirma", with: "databehandler"
        override yes
        checked  2026-11-01
    }


    """

  /// A policy may know better than the library, and no pattern that it writes is too odd.
  @Test(arguments: [
    Variation("the library's own", adding: own + clause("Google AdWords og dataprocessor", "Google AdWords")),
    Variation("the policy's", adding: own + clause("Yahoo Ads", "Yahoo Ads"), gives: "TEXT-004"),
    Variation(
      "the policy's words",
      adding: own + clause("Vores behandlerfirma", "Our processor"),
      gives: "LANG-004"
    ),
  ])
  func ownEntries(_ variation: Variation) { variation.expect() }
}
