/// The purposes that the examples on retention are about.
enum RetentionExample {
  static let obligation = "legal-obligation, law: bookkeeping-act"
  static let interests = """
    legitimate-interests {
            interest da: "at kunne afgøre tvister", en: "being able to settle disputes"
        }
    """
  static let consent = """
    consent {
            given    checkbox, default: off
            withdraw unsubscribe-link
            proof    logged
        }
    """

  static func accounting(_ retention: String, basis: String = obligation) -> String {
    purpose("accounting", data: "name, invoices", basis: basis, retention)
  }

  static func cameras(_ retention: String, more: String = "") -> String {
    purpose("cameras as cctv", data: "video", sources: "observed", basis: interests, retention, more: more)
  }

  static func applicants(_ retention: String) -> String {
    purpose("applicants as recruitment", data: "name, email", basis: interests, retention)
  }

  static func newsletter(_ retention: String, data: String = "name, email", basis: String = consent) -> String
  {
    purpose("newsletter as marketing", data: data, basis: basis, retention)
  }

  private static func purpose(
    _ id: String,
    data: String,
    sources: String = "data-subject",
    basis: String,
    _ retention: String,
    more: String = ""
  ) -> String {
    let name = id.split(separator: " ").first.flatMap { names[String($0)] } ?? ""
    return """
      purpose \(id) {
          name       \(name)
          data       \(data)
          sources    \(sources)
          basis      \(basis)
          provision  none
          recipients none
          retention  \(retention)\(more)
      }
      """
  }

  private static let names = [
    "accounting": "da: \"Føre regnskab\", en: \"Keep accounts\"",
    "cameras": "da: \"Forebygge tyveri\", en: \"Prevent theft\"",
    "applicants": "da: \"Ansætte folk\", en: \"Hire people\"",
    "newsletter": "da: \"Sende nyhedsbrev\", en: \"Send the newsletter\"",
  ]
}
