import Testing

@testable import PolicyCompiler

/// Variations of the clean policy in the law, authorities and services that texts refer to, and in how definitely they speak.
@Suite struct ReferenceVariations {
  static func clause(_ da: String, _ en: String) -> String { TextVariations.clause(da, en) }

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
}
