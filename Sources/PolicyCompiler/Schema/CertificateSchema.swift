extension Certificate {
  static let schema = Schema<Certificate>(
    argument: .name(.string, \.id),
    properties: [
      .one("issuer", .string, \.issuer, .required, da: "Hvem der har udstedt det.", en: "Who issued it."),
      .one(
        "issued",
        .date,
        \.issued,
        .required,
        da: "Dagen, hvor det blev udstedt.",
        en: "The day on which it was issued."
      ),
      .one("until", .date, \.until, da: "Den sidste dag, det gælder.", en: "The last day on which it holds."),
      .text("covers", \.covers, da: "Hvad det dækker.", en: "What it covers."),
      .one(
        "attachment",
        .reference(),
        \.attachment,
        da: "Bilaget, hvor det kan læses.",
        en: "The attachment in which it can be read."
      ),
      .allow,
    ]
  )
}

extension Attachment {
  static let schema = Schema<Attachment>(
    argument: .name(.freeWord, \.id),
    properties: [
      .text("title", \.title, .required, da: "Dokumentets titel.", en: "The title of the document."),
      .one("file", .string, \.file, da: "Filen i projektet.", en: "The file in the project."),
      .one(
        "url",
        .address,
        \.url,
        da: "Internetadressen, hvis det ligger på nettet.",
        en: "The web address, where it is on the web."
      ),
      .one(
        "language",
        .word,
        \.language,
        da: "Sproget, det er skrevet på.",
        en: "The language in which it is written."
      ),
      .one("date", .date, \.date, da: "Dagen, det er fra.", en: "The day that it is from."),
      .one("kind", .word, \.form, da: "Hvilken slags dokument det er.", en: "What kind of document it is."),
      .one("access", .word, \.access, da: "Hvem der kan læse det.", en: "Who can read it."),
      .allow,
    ]
  )
}
