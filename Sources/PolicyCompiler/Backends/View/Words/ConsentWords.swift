/// What people do to consent, as it follows »ved at« and “by”.
extension ConsentAct.Method: NamedWord {
  var name: Message {
    switch self {
    case .checkbox: Bilingual(da: "sætte kryds i et felt", en: "ticking a box")
    case .button: Bilingual(da: "trykke på en knap", en: "pressing a button")
    case .toggle: Bilingual(da: "slå en kontakt til", en: "turning on a switch")
    case .form: Bilingual(da: "udfylde en formular", en: "filling in a form")
    case .signature: Bilingual(da: "skrive under", en: "signing")
    case .oral: Bilingual(da: "sige ja mundtligt", en: "saying yes orally")
    case .reply: Bilingual(da: "svare ja på vores besked", en: "answering yes to our message")
    case .banner: Bilingual(da: "vælge i samtykkebanneret", en: "choosing in the consent banner")
    case .continuedUse: Bilingual(da: "blive ved med at bruge siden", en: "continuing to use the site")
    case .scrolling: Bilingual(da: "rulle på siden", en: "scrolling")
    case .silence: Bilingual(da: "ikke at svare", en: "not answering")
    }
  }
}

/// How a consent is withdrawn, as it follows a verb.
extension Withdrawal.Channel: NamedWord {
  var name: Message {
    switch self {
    case .unsubscribeLink: ChannelWords.unsubscribeLink
    case .cookieSettings: Bilingual(da: "i cookieindstillingerne", en: "in the cookie settings")
    case .button: Bilingual(da: "med en knap på siden", en: "with a button on the site")
    case .accountPage: ChannelWords.accountPage
    case .app: ChannelWords.app
    case .email: ChannelWords.email
    case .phone: ChannelWords.phone
    case .letter: ChannelWords.letter
    case .inPerson: ChannelWords.inPerson
    case .browserSettings: Bilingual(da: "i browserens indstillinger", en: "in your browser's settings")
    }
  }
}
