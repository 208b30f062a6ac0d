import Mustache

extension SectionView {
  /// How data are protected, and what happens when that fails: Art. 32 to 34.
  static func security(_ reader: Reader) -> Content? {
    let draft = reader.policy.draft
    let said = draft.security.value
    let breach = draft.breach.value
    let certificates = draft.certificates.own
    let attachments = draft.attachments.own
    guard said != nil || breach != nil || !certificates.isEmpty || !attachments.isEmpty else { return nil }
    return { _ in
      [
        "measures": measures(said, reader),
        "staff": reader.clauses(said?.staff ?? .unsaid, .and),
        "protects": .flag(said != nil || !certificates.isEmpty),
        "text": reader.text(said?.text ?? .unsaid),
        "certificates": .framed(certificates.map { certificate($0, reader) }),
        "attachments": .framed(attachments.map { attachment($0, reader) }),
        "breach": breach.map { self.breach($0, reader) } ?? .null,
      ]
    }
  }

  private static func measures(_ said: Security?, _ reader: Reader) -> Value {
    let measures = reader.policy.draft.measures
    func row(_ reference: Reference<Measure>?, _ text: AuthoredText?, _ span: SourceSpan) -> Value {
      let name = reference.flatMap { measures[$0] }.flatMap { reader.plain($0.name) } ?? reference?.id
      return [
        "name": .optional(name?.capitalisedFirst), "text": reader.text(text), "source": reader.source(span),
      ]
    }
    let named = said?.measures.located().map { row($0.value, nil, $0.span) } ?? []
    let described = said?.describedMeasures.nodes().map { row($0.measure.value, $0.text, $0.span) } ?? []
    return .framed(named + described, source: reader.source(said?.span))
  }

  private static func certificate(_ said: Certificate, _ reader: Reader) -> Value {
    [
      "name": .text(said.id.value),
      "issuer": .optional(said.issuer.value),
      "issued": .optional(said.issued.value.map(reader.date)),
      "until": .optional(said.until.value.map(reader.date)),
      "covers": reader.text(said.covers),
      "attachment": .optional(
        said.attachment.value.flatMap { reader.policy.draft.attachments[$0] }?.url.value
      ),
      "source": reader.source(said.id.span),
    ]
  }

  private static func attachment(_ said: Attachment, _ reader: Reader) -> Value {
    let isForeign = said.language.value.map { $0 != reader.language } ?? false
    return [
      "title": .text((reader.plain(said.title) ?? said.id.value).capitalisedFirst),
      // A file of the project lies beside the pages on the site.
      "url": .optional(said.url.value ?? said.file.value.map { "../" + $0 }),
      "date": .optional(said.date.value.map(reader.date)),
      "form": .optional(said.form.value.map { reader($0.name) }),
      "access": .optional(said.access.value.map { reader($0.name) }),
      "language": .optional(isForeign ? said.language.value?.name[reader.language] : nil),
      "source": reader.source(said.id.span),
    ]
  }

  private static func breach(_ said: Breach, _ reader: Reader) -> Value {
    [
      "told": .choice(said.subjects.value),
      "toldSource": reader.source(said.subjects.span),
      "subjectsWithin": .optional(said.subjectsWithin.value.map(reader.duration)),
      "authorityWithin": reader.period(said.authorityWithin),
      "customersWithin": reader.period(said.customersWithin),
      "authority": .optional(reader.policy.supervision.authority.flatMap { reader.plain($0.name) }),
      "reportTo": reader.link(said.reportTo),
    ]
  }
}
