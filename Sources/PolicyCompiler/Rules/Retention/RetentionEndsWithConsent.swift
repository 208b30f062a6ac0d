extension Rule {
  static let retentionEndsWithConsent = Rule(
    "RET-008",
    "kept-after-withdrawal",
    .warning,
    title: Bilingual(
      da: "Oplysninger, der bygger på samtykke, gemmes længe efter tilbagetrækningen",
      en: "Data resting on consent are kept long after it is withdrawn"
    ),
    why: Bilingual(
      da:
        "Med samtykket forsvinder det eneste grundlag, og oplysningerne skal slettes uden unødig forsinkelse.",
      en: "With the consent the only basis is gone, and the data are to be erased without undue delay."
    ),
    citations: [.gdpr("17(1)(b)"), .gdpr("5(1)(e)")],
    examples: [
      .violates(RetentionExample.newsletter("⟦2 years⟧, from: unsubscribed")),
      .violates(RetentionExample.newsletter("⟦6 months⟧, from: withdrawn")),
      .passes(RetentionExample.newsletter("30 days, from: unsubscribed")),
      .passes(
        RetentionExample.newsletter(
          "until: unsubscribed, of: name, email\n    retention  3 months, from: unsubscribed, of: consents",
          data: "name, email, consents"
        )
      ),
      .passes(
        RetentionExample.newsletter(
          "2 years, from: unsubscribed",
          data: "name, postal-address",
          basis: RetentionExample.interests
        )
      ),
    ]
  ) { context, findings in
    guard let limit = context.limit("after-withdrawal") else { return }
    for stated in StatedRetention.all(in: context)
    where stated.purpose.restsOnConsentAlone && stated.beginsWithWithdrawal {
      guard let length = stated.length, length.isLonger(than: limit), !stated.isOnlyProof(context.draft)
      else { continue }
      findings.report(
        at: stated.span,
        Bilingual(
          da:
            "»\(stated.purpose.id.value)« gemmer oplysninger i \(DurationText.text(length, in: .da)), efter at samtykket er trukket tilbage",
          en:
            "‘\(stated.purpose.id.value)’ keeps data for \(DurationText.text(length, in: .en)) after the consent is withdrawn"
        ),
        help: [
          Bilingual(
            da:
              "skriv retention until: unsubscribed – eller tilføj et afgrænset grundlag for det, der må gemmes længere",
            en:
              "write retention until: unsubscribed – or add a basis of limited scope for what must be kept longer"
          )
        ]
      )
    }
  }
}
