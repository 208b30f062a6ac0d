/// The ways in which people and we reach each other, as they follow a verb: »skriv til os på e-mail«.
enum ChannelWords {
  static let email = Bilingual(da: "pr. e-mail", en: "by e-mail")
  static let phone = Bilingual(da: "pr. telefon", en: "by phone")
  static let letter = Bilingual(da: "pr. brev", en: "by letter")
  static let form = Bilingual(da: "med vores formular", en: "with our form")
  static let inPerson = Bilingual(da: "ved personligt fremmøde", en: "in person")
  static let accountPage = Bilingual(da: "på din kontoside", en: "on your account page")
  static let app = Bilingual(da: "i appen", en: "in the app")
  static let api = Bilingual(da: "gennem vores API", en: "through our API")
  static let website = Bilingual(da: "på hjemmesiden", en: "on the website")
  static let appMessage = Bilingual(da: "i appen", en: "in the app")
  static let unsubscribeLink = Bilingual(
    da: "med afmeldingslinket i beskeden",
    en: "with the unsubscribe link in the message"
  )
}

extension OptOutChannel: NamedWord {
  var name: Message {
    switch self {
    case .unsubscribeLink: ChannelWords.unsubscribeLink
    case .email: ChannelWords.email
    case .phone: ChannelWords.phone
    case .accountPage: ChannelWords.accountPage
    }
  }
}

extension Rights.Channel: NamedWord {
  var name: Message {
    switch self {
    case .email: ChannelWords.email
    case .phone: ChannelWords.phone
    case .form: ChannelWords.form
    case .letter: ChannelWords.letter
    case .inPerson: ChannelWords.inPerson
    case .accountPage: ChannelWords.accountPage
    case .app: ChannelWords.app
    case .api: ChannelWords.api
    }
  }
}

extension Rights.RequiredForm: NamedWord {
  var name: Message {
    switch self {
    case .written: Bilingual(da: "skriftligt", en: "in writing")
    case .letter: ChannelWords.letter
    case .ownForm: ChannelWords.form
    case .inPerson: ChannelWords.inPerson
    }
  }
}

extension RightsFee.Occasion: NamedWord {
  var name: Message {
    switch self {
    case .unfounded: Bilingual(da: "åbenbart grundløs", en: "manifestly unfounded")
    case .excessive: Bilingual(da: "overdreven", en: "excessive")
    case .furtherCopies: Bilingual(da: "om flere kopier", en: "for further copies")
    }
  }
}

extension Rights.DeletionChannel: NamedWord {
  var name: Message {
    switch self {
    case .accountPage: ChannelWords.accountPage
    case .email: ChannelWords.email
    case .phone: ChannelWords.phone
    }
  }
}

extension Portability.Channel: NamedWord {
  var name: Message {
    switch self {
    case .download: Bilingual(da: "til download", en: "as a download")
    case .api: ChannelWords.api
    case .email: ChannelWords.email
    }
  }
}

extension Changes.Channel: NamedWord {
  var name: Message {
    switch self {
    case .website: ChannelWords.website
    case .email: ChannelWords.email
    case .banner: Bilingual(da: "i samtykkebanneret", en: "in the consent banner")
    case .appMessage: ChannelWords.appMessage
    case .socialMedia: Bilingual(da: "på sociale medier", en: "on social media")
    case .letter: ChannelWords.letter
    }
  }
}

extension Reuse.Information.Channel: NamedWord {
  var name: Message {
    switch self {
    case .email: ChannelWords.email
    case .website: ChannelWords.website
    case .letter: ChannelWords.letter
    case .appMessage: ChannelWords.appMessage
    }
  }
}

extension SafeguardCopy.Channel: NamedWord {
  var name: Message {
    switch self {
    case .email: ChannelWords.email
    case .phone: ChannelWords.phone
    case .letter: ChannelWords.letter
    }
  }
}
