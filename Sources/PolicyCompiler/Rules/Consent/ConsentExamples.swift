/// Writes the examples of the rules on consent: a newsletter whose consent differs in one point.
enum ConsentExample {
  /// The newsletter; `consent` is what its consent says beside withdrawal and proof.
  static func newsletter(
    _ consent: String,
    as kind: String = " as marketing",
    basis: String = "consent",
    subjects: String? = nil
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
        provision  none
        recipients none
        retention  until: unsubscribed
    }
    """
  }
}
