/// The policies that the examples on recipients and transfers are about.
enum RecipientExample {
  /// A purpose with one recipient.
  static func recipient(
    _ properties: String,
    role: String = "processor",
    name: String? = "\"Helpdesk ApS\"",
    purpose: String = ""
  ) -> String {
    """
    recipient support-tool as \(role) {
        \(name.map { "name      \($0)\n    " } ?? "")\(properties)
    }

    purpose support {
        name       da: "Hjælpe kunder", en: "Help customers"
        data       name, email
        sources    data-subject
        basis      contract
        provision  none
        recipients support-tool
        retention  1 year, from: last-contact\(purpose)
    }
    """
  }

  /// A purpose whose recipient has a transfer.
  static func transfer(
    _ properties: String,
    to country: String = "US",
    purpose: String = "",
    more: String = ""
  )
    -> String
  {
    recipient(
      """
      country   \(country)
          agreement yes\(more)
          transfer  \(country) {
              \(properties)
          }
      """,
      name: "\"Helpdesk Ltd.\"",
      purpose: purpose
    )
  }

  /// The use of a service for statistics.
  static func use(_ service: String, _ properties: String = "") -> String {
    """
    use \(service) {
        for statistics\(properties)
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

    banner {
        consent-lifetime 12 months
        reopen           every-page
        proof            logged
        on-lapse         delete
    }
    """
  }
}
