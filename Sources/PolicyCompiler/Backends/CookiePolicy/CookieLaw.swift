/// The provisions that a cookie policy rests on: the Danish Cookie Order, or the Directive where another law applies.
struct CookieLaw {
  private let language: Language
  private let isDanish: Bool

  /// A provision as a sentence names it, and as a machine finds it.
  struct Provision {
    let text: String
    let id: String
  }

  init(_ reader: Reader) {
    language = reader.language
    isDanish = (reader.policy.site.jurisdiction.value?.id ?? "DK") == "DK"
  }

  /// That consent is needed.
  var consent: Provision { isDanish ? section("3, stk.\u{A0}1", "3(1)") : directive }

  /// That visitors are told who stores what, why and for how long, and how they withdraw.
  var information: Provision { isDanish ? section("3, stk.\u{A0}2", "3(2)") : directive }

  /// That no consent is needed for what is necessary.
  var exemption: Provision { isDanish ? section("4", "4") : directive }

  private func section(_ danish: String, _ english: String) -> Provision {
    let text = Bilingual(
      da: "cookiebekendtgørelsens §\u{A0}\(danish)",
      en: "section\u{A0}\(english) of the Danish Cookie Order"
    )
    return Provision(text: text[language], id: "BEK 1148/2011 " + english)
  }

  private var directive: Provision {
    let text = Bilingual(
      da: "artikel 5, stk. 3, i e-databeskyttelsesdirektivet",
      en: "Art. 5(3) of the ePrivacy Directive"
    )
    return Provision(text: text[language], id: "ePrivacy 5(3)")
  }
}
