import Mustache

/// One purpose → the rows of its description list.
enum PurposeView {
  static func purpose(
    _ purpose: Policy.Purpose,
    _ listedSources: Set<String>,
    _ reader: Reader
  ) -> Value {
    let said = purpose.said
    let required = Set(said.provisions.nodes().flatMap { $0.of.all().map(\.id) })
    return [
      "id": .text("purpose-" + purpose.id),
      "name": .text(reader.plain(purpose.name).capitalisedFirst),
      "source": reader.source(said.id.span),
      "description": reader.text(said.description),
      "data": reader.linked(
        purpose.data.map { data in
          Linked(
            name: reader.name(data).capitalisedFirst,
            address: reader.link("data-" + data.id.value, in: .data),
            isMarked: required.contains(data.id.value)
          )
        },
        said.data.span
      ),
      "subjects": reader.fact(
        purpose.subjects.isEmpty ? nil : reader.list(purpose.subjects.map(reader.name)).capitalisedFirst,
        said.subjects.span
      ),
      "sources": reader.linked(
        purpose.sources.map { source in
          let id = source.id.value
          return Linked(
            name: reader.name(source),
            address: listedSources.contains(id) ? reader.link("source-" + id, in: .sources) : nil
          )
        },
        said.sources.span
      ),
      "bases": .list(purpose.bases.map { basis($0, purpose, reader) }),
      "restsOnSoftOptIn": reader.mark(
        purpose.bases.isEmpty && said.marketing.value?.softOptIn.value != nil,
        said.marketing.value?.softOptIn.span
      ),
      "special": .framed(said.specialCategories.nodes().map { special($0, reader) }),
      "criminal": said.criminalOffences.value.map { criminal($0, reader) } ?? .null,
      "cpr": said.cpr.value.map { cpr($0, reader) } ?? .null,
      "provisions": .framed(
        said.provisions.nodes().map { provision($0, reader) },
        source: reader.source(said.provisions.span)
      ),
      "provides": provides(purpose),
      "voluntary": reader.mark(said.provisions.isNone, said.provisions.span),
      "recipients": reader.linked(
        purpose.recipients.map(reader.linked),
        said.recipients.span ?? said.id.span
      ),
      "noRecipients": reader.mark(purpose.recipients.isEmpty, said.recipients.span ?? said.id.span),
      "retentions": .framed(purpose.retentions.map { RetentionView.retention($0, reader) }),
      "automated": said.automatedDecisions.value.map { automated($0, reader) } ?? .null,
      "notAutomated": reader.mark(said.automatedDecisions.isNone, said.automatedDecisions.span),
      "profiling": reader.text(said.profiling),
      "noProfiling": reader.mark(said.profiling.isNone, said.profiling.span),
      "marketing": said.marketing.value.map { marketing($0, reader) } ?? .null,
      "reuses": .framed(said.reuses.nodes().map { reuse($0, reader) }),
      "notice": said.notice.value.map { notice($0, reader) } ?? .null,
      "anonymised": said.anonymised.value.map { anonymised($0, reader) } ?? .null,
      "published": reader.text(said.published, capitalised: true),
      "cctv": said.cctv.value.map { cctv($0, reader) } ?? .null,
      "assessment": reader.day(said.assessment),
    ]
  }

  /// How much of the data people give themselves: what is observed, or comes from others, is not given at all.
  private static func provides(_ purpose: Policy.Purpose) -> Value {
    let given = purpose.sources.count { $0.tag == .dataSubject }
    return [
      "all": .flag(given == purpose.sources.count),
      "some": .flag(given > 0 && given < purpose.sources.count),
      "none": .flag(given == 0 && !purpose.sources.isEmpty),
    ]
  }

  private static func provision(_ said: Provision, _ reader: Reader) -> Value {
    [
      "kind": .choice(said.kind.value),
      "of": .optional(names(said.of, reader)?.capitalisedFirst),
      "text": reader.text(said.text),
      "source": reader.source(said.span),
    ]
  }

  private static func anonymised(_ said: Anonymisation, _ reader: Reader) -> Value {
    [
      "text": reader.text(said.text),
      "beforeStorage": .flag(said.beforeStorage.value == true),
      "source": reader.source(said.span),
    ]
  }

  /// Categories of data as a list in a sentence.
  static func names(_ references: Stated<[Located<Reference<DataCategory>>]>, _ reader: Reader) -> String? {
    let names = references.all().compactMap { reader.policy.draft.data[$0] }.map(reader.name)
    return names.isEmpty ? nil : reader.list(names)
  }
}
