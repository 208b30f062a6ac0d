import Mustache

extension SectionView {
  /// What is done for customers on their instructions: Art. 28.
  static func processorActivities(_ reader: Reader) -> Content? {
    let activities = reader.policy.draft.processorActivities.own
    guard !activities.isEmpty else { return nil }
    let recipients = Dictionary(
      reader.policy.recipients.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return { numbers in
      [
        "activities": .list(
          activities.enumerated().map { index, said in
            activity(said, recipients, reader).adding("number", numbers.number(index))
              .adding("row", numbers.rows(of: index))
          }
        )
      ]
    }
  }

  private static func activity(
    _ said: ProcessorActivity,
    _ recipients: [String: Policy.Recipient],
    _ reader: Reader
  ) -> Value {
    let draft = reader.policy.draft
    let subjects = said.subjects.all().compactMap { draft.subjects[$0] }.map(reader.name)
    let measures = said.measures.all().compactMap { draft.measures[$0].flatMap { reader.plain($0.name) } }
    let subprocessors = said.recipients.all().compactMap { recipients[$0.id] }
    return [
      "id": .text("activity-" + said.id.value),
      "name": .text((reader.plain(said.name) ?? said.id.value).capitalisedFirst),
      "source": reader.source(said.id.span),
      "customers": reader.text(said.customers, capitalised: true),
      "data": reader.fact(PurposeView.names(said.data, reader)?.capitalisedFirst, said.data.span),
      "subjects": reader.fact(
        subjects.isEmpty ? nil : reader.list(subjects).capitalisedFirst,
        said.subjects.span
      ),
      "subprocessors": reader.linked(subprocessors.map(reader.linked), said.recipients.span),
      "noSubprocessors": reader.mark(said.recipients.isNone, said.recipients.span),
      "agreement": reader.mark(said.agreement.value?.exists.value == true, said.agreement.span),
      "agreementCopy": .optional(said.agreement.value?.copy.value),
      "requests": .choice(said.requests.value),
      "requestsSource": reader.source(said.requests.span),
      "hasRequests": .flag(said.requests.value != nil),
      "afterwards": said.afterwards.value.map { disposal in
        [
          "method": .choice(disposal.method.value),
          "within": .optional(disposal.within.value.map(reader.duration)),
          "source": reader.source(disposal.span),
        ]
      } ?? .null,
      "authorities": reader.text(said.authorities),
      "measures": reader.fact(
        measures.isEmpty ? nil : reader.list(measures).capitalisedFirst,
        said.measures.span
      ),
      "audit": said.audit.value.map { audit in
        [
          "methods": reader.words(audit.methods, .or),
          "isUnderNDA": .flag(audit.under.value == .nda),
          "source": reader.source(audit.span),
        ]
      } ?? .null,
      "text": reader.text(said.text),
    ]
  }
}
