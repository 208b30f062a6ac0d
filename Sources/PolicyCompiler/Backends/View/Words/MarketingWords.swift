/// Through what marketing is sent.
extension DirectMarketing.Channel: NamedWord {
  var name: Message {
    switch self {
    case .email: Bilingual(da: "e-mail", en: "e-mail")
    case .sms: Bilingual(da: "sms", en: "text messages")
    case .phone: Bilingual(da: "telefon", en: "phone")
    case .letter: Bilingual(da: "brev", en: "letter")
    case .appMessage: Bilingual(da: "beskeder i appen", en: "messages in the app")
    case .socialMedia: Bilingual(da: "sociale medier", en: "social media")
    case .onlineAds: Bilingual(da: "annoncer på nettet", en: "online advertisements")
    case .survey: Bilingual(da: "spørgeskemaer", en: "surveys")
    case .fax: Bilingual(da: "fax", en: "fax")
    case .automatedCall: Bilingual(da: "automatiske opkald", en: "automated calls")
    }
  }
}

/// The conditions of the Danish Marketing Practices Act, section 10(2), as they stand in a list.
extension SoftOptIn.Condition: NamedWord {
  var name: Message {
    switch self {
    case .fromSale:
      Bilingual(
        da: "vi fik din elektroniske adresse, da du købte hos os",
        en: "we got your electronic address when you bought from us"
      )
    case .ownSimilar:
      Bilingual(
        da: "vi skriver kun om vores egne varer og tjenester, som ligner det, du købte",
        en: "we write only about our own goods and services that are similar to what you bought"
      )
    case .optOutAtCollection:
      Bilingual(
        da: "du kunne let og gratis sige nej, da vi fik adressen",
        en: "you could say no, easily and free of charge, when we got the address"
      )
    case .optOutInEveryMessage:
      Bilingual(
        da: "du kan let og gratis sige nej i hver eneste besked",
        en: "you can say no, easily and free of charge, in every message"
      )
    }
  }
}
