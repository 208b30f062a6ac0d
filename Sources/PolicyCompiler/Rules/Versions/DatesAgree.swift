extension Rule {
  static let datesAgree = Rule(
    "VER-002",
    "date-inconsistent",
    title: Bilingual(da: "Version og datoer er i modstrid", en: "Version and dates contradict each other"),
    why: Bilingual(
      da: "Ellers kan læseren ikke vide, hvilken tekst der gjaldt hvornår.",
      en: "Otherwise readers cannot know which text applied when."
    ),
    citations: [.gdpr("5(1)(a)"), .gdpr("5(2)")],
    examples: [
      .violates(
        """
        site "https://www.fjordenscykler.dk" {
            languages da, en
            version   ⟦"2026-03-31"⟧
            effective 2026-11-01
            audience  consumers, in: DK
        }
        """
      ),
      .violates(
        """
        site "https://www.fjordenscykler.dk" {
            languages da, en
            version   "2026-03-31"
            effective 2026-03-31
            audience  consumers, in: DK
        }

        clause updated {
            text da: ⟦"Politikken er senest opdateret 27. februar 2026."⟧,
                 en: "This policy was last updated on 27 February 2026."
        }
        """
      ),
      .violates(
        """
        site "https://www.fjordenscykler.dk" {
            languages da, en
            version   ⟦"3"⟧
            effective 2026-11-01
            audience  consumers, in: DK
        }
        """,
        previous: """
          site "https://www.fjordenscykler.dk" {
              languages da, en
              version   "4"
              effective 2026-10-01
              audience  consumers, in: DK
          }
          """
      ),
      .passes(
        """
        site "https://www.fjordenscykler.dk" {
            languages da, en
            version   "2026-11"
            effective 2026-11-01
            audience  consumers, in: DK
        }

        clause updated {
            text da: "Politikken er senest opdateret 15. oktober 2026 og gælder fra 1. november 2026.",
                 en: "This policy was last updated on 15 October 2026 and is in force from 1 November 2026."
        }
        """
      ),
    ]
  ) { context, findings in
    guard let site = context.draft.site.value else { return }
    let dates = PolicyDates(site, context)
    if let conflict = dates.versionConflict {
      findings.report(
        at: conflict.span,
        Bilingual(
          da:
            "Versionen nævner \(DateText.text(conflict.named, in: .da)), men politikken gælder fra \(DateText.text(conflict.effective, in: .da))",
          en:
            "the version names \(DateText.text(conflict.named, in: .en)), but the policy applies from \(DateText.text(conflict.effective, in: .en))"
        ),
        notes: site.effective.span.map {
          [
            Diagnostic.Note(
              message: Bilingual(da: "dagen, politikken gælder fra", en: "the day the policy applies from"),
              span: $0
            )
          ]
        } ?? [],
        help: [
          Bilingual(
            da: "skriv den samme dag begge steder, eller giv versionen et navn uden dato",
            en: "write the same day in both places, or give the version a name without a date"
          )
        ]
      )
    }
    reportTooFarAhead(site, context, &findings)
    if let revised = site.revised.value, let span = site.revised.span,
      let reason = dates.objection(to: revised)
    {
      findings.report(
        at: span,
        Bilingual(
          da: "Den seneste opdatering (\(DateText.text(revised, in: .da))) \(reason.da)",
          en: "the last update (\(DateText.text(revised, in: .en))) \(reason.en)"
        )
      )
    }
    for written in context.sentences {
      guard let updated = LastUpdated.first(in: written.sentence),
        let reason = dates.objection(to: updated.date)
      else { continue }
      findings.report(
        at: written.version.span,
        group: "\(written.text.text.extent.file) \(written.text.text.extent.start)",
        Bilingual(
          da: "Teksten siger »\(updated.words)«, og det \(reason.da)",
          en: "the text says ‘\(updated.words)’, which \(reason.en)"
        ),
        help: [
          Bilingual(
            da: "fjern datoen fra teksten: klausul skriver selv politikkens dato øverst på siden",
            en:
              "remove the date from the text: klausul itself prints the policy's date at the top of the page"
          )
        ]
      )
    }
    reportStepsBack(site, context, &findings)
  }

  private static func reportTooFarAhead(_ site: Site, _ context: RuleContext, _ findings: inout Findings) {
    guard let effective = site.effective.value, let span = site.effective.span, let today = context.asOf,
      let limit = context.limit("announced-ahead"), effective > today.later(by: limit)
    else { return }
    findings.report(
      at: span,
      Bilingual(
        da:
          "Politikken gælder først fra \(DateText.text(effective, in: .da)), mere end \(limit.displayText.da) efter \(DateText.text(today, in: .da))",
        en:
          "the policy applies only from \(DateText.text(effective, in: .en)), more than \(limit.displayText.en) after \(DateText.text(today, in: .en))"
      ),
      help: [Bilingual(da: "ret årstallet", en: "correct the year")]
    )
  }

  private static func reportStepsBack(_ site: Site, _ context: RuleContext, _ findings: inout Findings) {
    guard let previous = context.previous else { return }
    if let version = site.version.value, let span = site.version.span, let before = previous.version,
      VersionOrder.isLower(version, than: before)
    {
      findings.report(
        at: span,
        Bilingual(
          da: "Version »\(version)« er lavere end den sidst udgivne, »\(before)«",
          en: "version ‘\(version)’ is lower than the last published one, ‘\(before)’"
        ),
        help: [Bilingual(da: "skriv en højere version", en: "write a higher version")]
      )
    } else if let effective = site.effective.value, let span = site.effective.span,
      let before = previous.effective, effective < before
    {
      findings.report(
        at: span,
        Bilingual(
          da:
            "Politikken gælder fra \(DateText.text(effective, in: .da)), før den sidst udgivne (\(DateText.text(before, in: .da)))",
          en:
            "the policy applies from \(DateText.text(effective, in: .en)), before the last published one (\(DateText.text(before, in: .en)))"
        ),
        help: [
          Bilingual(
            da: "skriv den dag, hvor den nye tekst begynder at gælde",
            en: "write the day on which the new text begins to apply"
          )
        ]
      )
    }
  }
}
