/// The provisions that a cookie policy rests on: the Danish Cookie Order, or the Directive where another law applies.
struct CookieLaw {
  private let language: Language
  private let isDanish: Bool

  init(_ reader: Reader) {
    language = reader.language
    isDanish = (reader.policy.site.jurisdiction.value?.id ?? "DK") == "DK"
  }

  /// That consent is needed.
  var consent: String { isDanish ? section("3, stk. 1", "3(1)") : directive }

  /// That visitors are told who stores what, why and for how long, and how they withdraw.
  var information: String { isDanish ? section("3, stk. 2", "3(2)") : directive }

  /// That no consent is needed for what is necessary.
  var exemption: String { isDanish ? section("4", "4") : directive }

  private func section(_ danish: String, _ english: String) -> String {
    Bilingual(da: "cookiebekendtgørelsens § \(danish)", en: "section \(english) of the Danish Cookie Order")[
      language
    ]
  }

  private var directive: String {
    Bilingual(
      da: "artikel 5, stk. 3, i e-databeskyttelsesdirektivet",
      en: "Art. 5(3) of the ePrivacy Directive"
    )[language]
  }
}
