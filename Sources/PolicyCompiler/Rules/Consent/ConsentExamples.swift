/// Writes the examples of the rules on consent: a newsletter whose consent differs in one point.
enum ConsentExample {
  /// The newsletter; `consent` is what its consent says beside withdrawal and proof.
  static func newsletter(
    _ consent: String,
    as kind: String = " as marketing",
    basis: String = "consent",
    subjects: String? = nil,
    marketing: String? = nil
  ) -> String {
    """
    purpose newsletter\(kind) {
        name       da: "Sende nyhedsbrev", en: "Send the newsletter"
        data       name, email
    \(subjects.map { "    subjects   \($0)\n" } ?? "")    sources    data-subject
        basis      \(basis) {
            \(consent)
            withdraw unsubscribe-link
            proof    logged
        }
    \(marketing.map { "    marketing  \($0)\n" } ?? "")    provision  none
        recipients none
        retention  until: unsubscribed
    }
    """
  }

  /// Advertisements and statistics that wait for the banner, each with a choice of its own so far.
  static let advertisements = """
    banner {
        consent-lifetime 12 months
        reopen           every-page
        proof            logged
    }

    use matomo {
        hosted self
        for    statistics
    }

    purpose statistics as statistics {
        name       da: "Se, hvordan siden bruges", en: "See how the site is used"
        data       usage
        sources    observed
        basis      consent, through: banner
        provision  none
        recipients none
        retention  12 months, from: visit
    }

    purpose advertisements as advertising {
        name       da: "Vise annoncer", en: "Show advertisements"
        data       usage
        sources    observed
        basis      consent, through: banner
        provision  none
        recipients none
        retention  6 months, from: visit
    }
    """
}
