/// Parts of policies that the examples about Danish law share.
enum DanishExample {
  static func site(_ line: String, audience: String = "consumers, in: DK") -> String {
    """


    site "https://www.fjordenscykler.dk" {
        languages da, en
        version   "2026-11"
        effective 2026-11-01
        audience  \(audience)
        \(line)
    }
    """
  }

  static let interests = """
    legitimate-interests {
            interest da: "at sælge flere cykler", en: "selling more bicycles"
        }
    """

  static let consent = """
    consent {
            given    checkbox, default: off
            withdraw unsubscribe-link, email
            proof    logged
        }
    """

  /// A purpose that tells people of offers.
  static func offers(
    _ marketing: String,
    basis: String = interests,
    data: String = "name, email",
    subjects: String? = nil,
    recipients: String = "none"
  ) -> String {
    """
    purpose offers as marketing {
        name       da: "Fortælle om tilbud", en: "Tell of offers"
        data       \(data)\(subjects.map { "\n    subjects   \($0)" } ?? "")
        sources    data-subject
        basis      \(basis)
        provision  none
        recipients \(recipients)
        retention  1 year, from: last-contact
        marketing  \(marketing)
    }
    """
  }
}
