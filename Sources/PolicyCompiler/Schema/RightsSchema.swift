extension Rights {
  static let schema = Schema<Rights>(
    properties: [
      .list(
        "channels",
        .word,
        \.channels,
        .required,
        da: "Hvor man kan henvende sig.",
        en: "Where one can turn."
      ),
      .one(
        "response-time",
        .duration,
        \.responseTime,
        da: "Hvor hurtigt der svares. Medmindre andet er sagt: inden en måned.",
        en: "How soon there is an answer. Within a month, unless said otherwise."
      ),
      .node(
        "extension",
        \.extension,
        da: "Hvor meget længere et svar højst kan tage.",
        en: "How much longer an answer can take at the most."
      ),
      .node(
        "fee",
        \.fee,
        takesNone: true,
        da: "Hvad det koster; normalt »none«.",
        en: "What it costs; normally ‘none’."
      ),
      .one(
        "form-required",
        .word,
        \.formRequired,
        takesNone: true,
        da: "Om en anmodning skal have en bestemt form, eller »none«.",
        en: "Whether a request must have a certain form, or ‘none’."
      ),
      .node(
        "identification",
        \.identification,
        da: "Hvordan det sikres, at den, der henvender sig, er den, oplysningerne handler om.",
        en: "How it is made sure that the person asking is the one whom the data are about."
      ),
      .list(
        "list",
        .word,
        \.list,
        da: "De rettigheder, der nævnes, hvis det ikke er dem, der følger af grundlagene.",
        en: "The rights that are mentioned, if they are not those that follow from the bases."
      ),
      .node(
        "objection-to-marketing",
        \.objectionToMarketing,
        da: "Hvordan man siger nej til markedsføring.",
        en: "How to object to marketing."
      ),
      .node(
        "portability",
        \.portability,
        da: "Hvordan man får sine oplysninger med sig.",
        en: "How to take one's data along."
      ),
      .list(
        "deletion",
        .word,
        \.deletion,
        da: "Hvordan man lukker sin konto.",
        en: "How to close one's account."
      ),
      .text("limits", \.limits, da: "Hvad der begrænser rettighederne.", en: "What limits the rights."),
      .one(
        "notifies-recipients",
        .yesNo,
        \.notifiesRecipients,
        da: "Får modtagerne besked om berigtigelse og sletning?",
        en: "Are recipients told of rectification and erasure?"
      ),
      .allow,
    ]
  )
}

extension ResponseExtension {
  static let schema = Schema<ResponseExtension>(
    argument: .one(.duration, \.duration),
    properties: [
      .one(
        "told-within",
        .duration,
        \.toldWithin,
        takesNone: true,
        da: "Hvor hurtigt man får besked om, at svaret trækker ud. Medmindre andet er sagt: inden en måned.",
        en: "How soon people hear that the answer takes longer. Within a month, unless said otherwise."
      )
    ]
  )
}

extension RightsFee {
  static let schema = Schema<RightsFee>(
    argument: .one(.amount, \.amount, required: false),
    properties: [
      .list(
        "for",
        .word,
        \.occasions,
        da: "De anmodninger, det koster noget for: åbenbart grundløse, overdrevne, eller flere kopier.",
        en: "The requests that cost something: manifestly unfounded, excessive, or further copies."
      )
    ]
  )
}

extension Identification {
  static let schema = Schema<Identification>(
    argument: .one(.word, \.method),
    text: .text(\.text, da: "Hvordan det sker, med egne ord.", en: "How it is done, in words of your own.")
  )
}

extension MarketingObjection {
  static let schema = Schema<MarketingObjection>(
    argument: .list(.word, \.channels),
    text: .text(\.text, da: "Betingelsen, hvis der stilles en.", en: "The condition, if one is made."),
    properties: [
      .one("within", .duration, \.within, da: "Hvor hurtigt det virker.", en: "How soon it takes effect."),
      .one(
        "separate",
        .yesNo,
        \.separate,
        da: "Bliver det oplyst adskilt fra alt andet?",
        en: "Is it stated separately from everything else?"
      ),
    ]
  )
}

extension Portability {
  static let schema = Schema<Portability>(
    argument: .list(.word, \.channels),
    properties: [
      .one(
        "format",
        .string,
        \.format,
        da: "Filformatet, fx \"CSV\".",
        en: "The file format, such as \"CSV\"."
      )
    ]
  )
}
