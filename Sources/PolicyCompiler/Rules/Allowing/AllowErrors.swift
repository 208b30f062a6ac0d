/// What can be wrong with `allow` itself.
extension Explanation {
  static let allowErrors = [acceptsNothing, notAcceptable]

  static let acceptsNothing = Explanation(
    "ALLOW-001",
    "accepts-nothing",
    .warning,
    title: Bilingual(
      da: "»allow« accepterer noget, der ikke er der",
      en: "‘allow’ accepts what is not there"
    ),
    why: Bilingual(
      da:
        "En accept, der ikke længere har noget at acceptere, ville uden videre dække den næste fejl af samme slags.",
      en: "An acceptance that has nothing left to accept would silently cover the next mistake of its kind."
    ),
    examples: [
      .violates(
        """
        changes {
            announced website
            allow     ⟦LANG-001⟧, because: "The English text is on its way"
        }
        """
      ),
      // Accepted in another declaration than the one that the message points at.
      .violates(
        """
        data whereabouts {
            name  da: "opholdssted", en: "whereabouts"
            allow MODEL-004, because: "Needed by the app next month"
        }

        changes {
            announced website
            allow     ⟦MODEL-004⟧, because: "Needed by the app next month"
        }
        """
      ),
      .passes(
        """
        data whereabouts {
            name  da: "opholdssted", en: "whereabouts"
            allow MODEL-004, because: "Needed by the app next month"
        }
        """
      ),
    ]
  )

  static let notAcceptable = Explanation(
    "ALLOW-002",
    "not-acceptable",
    title: Bilingual(
      da: "»allow« accepterer noget, der ikke kan accepteres",
      en: "‘allow’ accepts what cannot be accepted"
    ),
    why: Bilingual(
      da:
        "Nogle regler gælder uden undtagelse, og hvad klausul ikke kan læse, kan ingen tage stilling til. Ingen begrundelse ændrer det.",
      en:
        "Some rules have no exception, and nobody can judge what klausul cannot read. No reason changes that."
    ),
    examples: [
      .violates(
        """
        changes {
            announced website
            allow     ⟦BASIS-001⟧, because: "We shall find a legal basis later"
        }
        """
      ),
      .violates(
        """
        changes {
            announced website
            allow     ⟦SCHEMA-001⟧, because: "We like our own words better"
        }
        """
      ),
      .passes(
        """
        data whereabouts {
            name  da: "opholdssted", en: "whereabouts"
            allow MODEL-004, because: "Needed by the app next month"
        }
        """
      ),
    ]
  )
}
