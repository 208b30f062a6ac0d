extension Rule {
  static let retentionFollowsGuidance = Rule(
    "RET-007",
    "authority-guideline-exceeded",
    .warning,
    title: Bilingual(
      da: "Opbevaringen overstiger Datatilsynets vejledende grænse",
      en: "Retention exceeds what the authority accepts as a rule"
    ),
    why: Bilingual(
      da:
        "Datatilsynet accepterer op til 3 år for afviste ansøgere. Bevis for et samtykke skal normalt slettes, når samtykket trækkes tilbage, bortset fra en kort tid til tvister.",
      en:
        "The Danish authority accepts up to 3 years for unsuccessful applicants. Proof of a consent is normally to be deleted once it is withdrawn, apart from a short time for disputes."
    ),
    citations: [
      .gdpr("5(1)(e)"),
      .other(
        da: "Datatilsynet, spørgsmål og svar om ansøgere, 28. maj 2021",
        en: "Datatilsynet, questions and answers on applicants, 28 May 2021"
      ),
      .other(
        da: "Datatilsynet, SmartResponse, 2020-431-0075",
        en: "Datatilsynet, SmartResponse, 2020-431-0075"
      ),
    ],
    examples: [
      .violates(RetentionExample.applicants("⟦4 years⟧, from: recruitment-ended")),
      .violates(RetentionExample.applicants("⟦37 months⟧, from: recruitment-ended")),
      .violates(
        RetentionExample.newsletter(
          "until: unsubscribed, of: name, email\n    retention  ⟦5 years⟧, from: unsubscribed, of: consents",
          data: "name, email, consents"
        )
      ),
      .passes(RetentionExample.applicants("6 months, from: recruitment-ended")),
      .passes(
        RetentionExample.applicants(
          """
          4 years, from: recruitment-ended {
                  reason da: "En sag om ligebehandling verserer.", en: "A case on equal treatment is pending."
              }
          """
        )
      ),
      .passes(
        RetentionExample.newsletter(
          "until: unsubscribed, of: name, email\n    retention  3 months, from: unsubscribed, of: consents",
          data: "name, email, consents"
        )
      ),
    ]
  ) { context, findings in
    let applicants = context.limit("applicants")
    let proof = context.limit("consent-proof")
    for stated in StatedRetention.all(in: context) where stated.retention.reason.value == nil {
      guard let length = stated.length else { continue }
      if let applicants, stated.purpose.has(.recruitment), stated.start?.id != "employment-ended",
        length.isLonger(than: applicants)
      {
        report(
          stated,
          Bilingual(
            da: "afviste ansøgninger må som regel højst gemmes i \(DurationText.text(applicants, in: .da))",
            en: "rejected applications may as a rule be kept for \(DurationText.text(applicants, in: .en))"
          ),
          &findings
        )
      } else if let proof, stated.isProofOfWithdrawnConsent(context.draft), length.isLonger(than: proof) {
        report(
          stated,
          Bilingual(
            da: "bevis for et samtykke slettes kort tid efter, at det er trukket tilbage",
            en: "proof of a consent is deleted a short time after it was withdrawn"
          ),
          &findings
        )
      }
    }
  }

  private static func report(_ stated: StatedRetention, _ guidance: Message, _ findings: inout Findings) {
    let length = Bilingual(
      da: stated.length.map { DurationText.text($0, in: .da) } ?? "",
      en: stated.length.map { DurationText.text($0, in: .en) } ?? ""
    )
    findings.report(
      at: stated.span,
      Bilingual(
        da: "\(length.da) er længere, end Datatilsynet accepterer: \(guidance.da)",
        en: "\(length.en) is longer than Datatilsynet accepts: \(guidance.en)"
      ),
      help: [
        Bilingual(
          da: "sæt perioden ned, eller skriv den særlige grund: reason da: \"…\", en: \"…\"",
          en: "reduce the period, or give the special reason: reason da: \"…\", en: \"…\""
        )
      ]
    )
  }
}

extension StatedRetention {
  /// The data that are kept: its own, or all of the purpose's.
  var data: [Reference<DataCategory>] {
    (retention.of.isUnsaid ? purpose.data : retention.of).all()
  }

  /// Whether it begins when a consent ends.
  var beginsWithWithdrawal: Bool { start.map { Event.endsOfConsent.contains($0.id) } ?? false }

  /// Whether nothing but the proof of consents is kept.
  func isOnlyProof(_ draft: Draft) -> Bool {
    !data.isEmpty && data.allSatisfy { draft.data[$0]?.isProofOfConsent ?? false }
  }

  /// Whether proof of consents is kept after they are withdrawn, and RET-008 does not speak of the rest.
  func isProofOfWithdrawnConsent(_ draft: Draft) -> Bool {
    beginsWithWithdrawal
      && (isOnlyProof(draft)
        || !purpose.restsOnConsentAlone
          && data.contains { draft.data[$0]?.isProofOfConsent ?? false })
  }
}

extension DataCategory {
  /// Whether it is the record of consents: the library's, or one that is called so.
  var isProofOfConsent: Bool {
    if id.value == "consents" { return true }
    let names = [id.value] + (name.value?.versions.map(\.plainText) ?? [])
    return names.contains {
      let name = $0.lowercased()
      return name.contains("consent") || name.contains("samtykke")
    }
  }
}
