extension Rule {
  static let frameworkRecipientIsListed = Rule(
    "TRANSFER-003",
    "dpf-not-certified",
    title: Bilingual(
      da: "Data Privacy Framework bruges om en modtager, der ikke står på listen",
      en: "The Data Privacy Framework is claimed for a recipient that is not on the list"
    ),
    why: Bilingual(
      da:
        "Afgørelsen dækker kun virksomheder på listen, og oplysninger om ansatte kun, hvis certificeringen omfatter dem.",
      en:
        "The decision covers only companies on the list, and data on employees only where the certification covers them."
    ),
    citations: [
      .gdpr("45"),
      .other(
        da: "Kommissionens gennemførelsesafgørelse (EU) 2023/1795",
        en: "Commission Implementing Decision (EU) 2023/1795",
        address: "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj"
      ),
    ],
    yieldsTo: ["TRANSFER-001"],
    examples: [
      .violates(
        RecipientExample.transfer(
          "mechanism ⟦data-privacy-framework⟧\n        fallback  standard-clauses, module: 2"
        )
      ),
      .violates(
        RecipientExample.transfer(
          "mechanism data-privacy-framework, certified: ⟦no⟧, checked: 2026-10-01\n        fallback  standard-clauses, module: 2"
        )
      ),
      .violates(
        RecipientExample.transfer(
          "mechanism ⟦data-privacy-framework⟧, certified: yes\n        fallback  standard-clauses, module: 2"
        )
      ),
      .violates(
        RecipientExample.transfer(
          "mechanism ⟦data-privacy-framework⟧, certified: yes, checked: 2026-10-01\n        fallback  standard-clauses, module: 2",
          purpose: "\n    subjects   employees"
        )
      ),
      // The service passes data on to the United States; only the site can look up the list.
      .violates(RecipientExample.use("⟦google-analytics⟧")),
      .passes(
        RecipientExample.transfer(
          "mechanism data-privacy-framework, certified: yes, checked: 2026-10-01\n        fallback  standard-clauses, module: 2"
        )
      ),
      .passes(
        RecipientExample.transfer(
          "mechanism data-privacy-framework, certified: yes, checked: 2026-10-01, covers-staff: yes\n        fallback  standard-clauses, module: 2",
          purpose: "\n    subjects   employees"
        )
      ),
      .passes(
        RecipientExample.use(
          "google-analytics",
          """

              transfer US {
                  mechanism data-privacy-framework, certified: yes, checked: 2026-10-01
                  fallback  standard-clauses, module: 1
              }
          """
        )
      ),
    ]
  ) { context, findings in
    for transfer in context.transfers where context.understands(transfer) {
      guard let mechanism = transfer.transfer.mechanism.value,
        let (instrument, place) = transfer.instrument(in: context.draft), instrument.tag == .adequacy,
        // One that is no longer valid is TRANSFER-004's.
        instrument.isInForce(on: context.day)
      else { continue }
      guard let (span, message) = fault(transfer, mechanism, instrument, place, context) else { continue }
      findings.report(at: span, about: transfer.about, message, help: help(transfer, instrument))
    }
  }

  private static func fault(
    _ transfer: UsedTransfer,
    _ mechanism: TransferMechanism,
    _ instrument: Instrument,
    _ place: SourceSpan,
    _ context: RuleContext
  ) -> (SourceSpan, Message)? {
    let name = instrument.displayName
    let countries = Set(instrument.countries.all().map(\.id))
    if let country = transfer.transfer.country.value, !countries.isEmpty, !countries.contains(country.id),
      let destination = context.draft.countries[country]
    {
      let place = destination.displayName
      return (
        transfer.place(transfer.transfer.country.span),
        Bilingual(
          da: "\(name.da) gælder ikke i \(place.da)",
          en: "\(name.en) does not apply in \(place.en)"
        )
      )
    }
    switch mechanism.certified {
    case .said(false, let span):
      return (
        transfer.place(span),
        Bilingual(
          da: "»\(transfer.name.da)« er ikke certificeret, så \(name.da) dækker ikke overførslen",
          en: "‘\(transfer.name.en)’ is not certified, so \(name.en) does not cover the transfer"
        )
      )
    case .said: break
    case .unsaid, .none:
      return (
        place,
        Bilingual(
          da: "Det er ikke oplyst, om »\(transfer.name.da)« er certificeret under \(name.da)",
          en: "it is not stated whether ‘\(transfer.name.en)’ is certified under \(name.en)"
        )
      )
    }
    if mechanism.checked.value == nil {
      return (
        place,
        Bilingual(
          da: "Det er ikke oplyst, hvornår »\(transfer.name.da)« blev slået op på listen",
          en: "it is not stated when ‘\(transfer.name.en)’ was looked up on the list"
        )
      )
    }
    guard mechanism.coversStaff.value != true,
      context.purposes(of: transfer).contains(where: { $0.concernsEmployees(context.draft) })
    else { return nil }
    return (
      mechanism.coversStaff.span.map(transfer.place(_:)) ?? place,
      Bilingual(
        da:
          "Oplysninger om ansatte er kun dækket, hvis certificeringen af »\(transfer.name.da)« omfatter dem",
        en: "data on employees are covered only if the certification of ‘\(transfer.name.en)’ includes them"
      )
    )
  }

  private static func help(_ transfer: UsedTransfer, _ instrument: Instrument) -> [Message] {
    let country = transfer.transfer.country.value?.id ?? "US"
    let written =
      "mechanism \(instrument.id.value), certified: yes, checked: …"
    let line = transfer.isFromLibrary ? "transfer \(country) { \(written) }" : written
    return [
      Bilingual(
        da: "slå modtageren op på dataprivacyframework.gov, og skriv datoen: \(line)",
        en: "look the recipient up on dataprivacyframework.gov, and record the date: \(line)"
      ),
      Bilingual(
        da: "står den ikke på listen, så brug standard-clauses",
        en: "if it is not on the list, use standard-clauses"
      ),
    ]
  }
}

extension Instrument {
  /// The name as a message shows it.
  var displayName: Message {
    Bilingual(
      da: name.value?.text(in: .da).plainText ?? id.value,
      en: name.value?.text(in: .en).plainText ?? id.value
    )
  }

  /// Whether it can be relied on, on the day; without a day whether nothing has ended it.
  func isInForce(on day: CalendarDate?) -> Bool {
    guard let day else { return endedBy.value == nil }
    return valid.value?.holds(on: day) ?? true
  }
}

extension Purpose {
  /// Whether its data are about people whom the controller employs.
  func concernsEmployees(_ draft: Draft) -> Bool {
    let groups =
      subjects.isUnsaid
      ? data.all().flatMap { draft.data[$0]?.about.all() ?? [] } : subjects.all()
    return groups.contains { draft.subjects[$0]?.tag == .employee }
  }
}
