/// The policies that the examples on claims are about.
enum ClaimExample {
  /// A cookie that needs no consent.
  static let basket = """
    cookie "PHPSESSID" as necessary {
        purpose  da: "Husker kurven og login.", en: "Remembers the basket and the login."
        grounds  user-input, authentication
        duration session
        access   none
    }
    """

  /// Statistics with a service that the site runs itself.
  static let statistics = statistics("")

  /// Statistics with more lines in the purpose.
  static func statistics(_ lines: String) -> String {
    """
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
        retention  12 months, from: visit\(lines)
    }

    banner {
        consent-lifetime 12 months
        reopen           every-page
        proof            logged
    }
    """
  }
}
