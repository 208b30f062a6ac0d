import Mustache

/// Puts a policy into one language. Every text, date and list that a template prints comes through here.
struct Reader {
  let policy: Policy
  let language: Language
  /// The lines of the policy's files, for the place from which each paragraph was made.
  let lines: SourceLines
  /// The sections of the document that is made, so that no link leads to one that it does not have.
  var shown = Set(SectionName.allCases)

  /// The numbers of the document's sections and entries by their ids, where texts refer to them by number.
  var numbers: [String: String] = [:]

  /// The same reader of a document that has only these sections.
  func showing(_ sections: [SectionName]) -> Reader {
    var reader = self
    reader.shown = Set(sections)
    return reader
  }

  /// A link to a place in a section, where the document has that section.
  func link(_ anchor: String, in section: SectionName) -> String? {
    shown.contains(section) ? "#" + anchor : nil
  }

  /// Our own sentence in the reader's language.
  func callAsFunction(_ message: Message) -> String { message[language] }

  func date(_ date: CalendarDate) -> String { DateText.text(date, in: language) }
  func duration(_ duration: Duration) -> String { DurationText.text(duration, in: language) }
  func list(_ items: [String], _ conjunction: ListText.Conjunction = .and) -> String {
    ListText.text(items, conjunction, in: language)
  }

  /// A short text on one line: a name, a label.
  func plain(_ text: AuthoredText) -> String { TextView.plain(text.text(in: language), self) }
  func plain(_ text: Stated<AuthoredText>) -> String? { text.value.map(plain) }

  /// The author's text for the templates `text` and `spans`, or null where nothing was said.
  func text(_ text: AuthoredText?, capitalised: Bool = false) -> Value {
    text.map { said in
      let text = said.text(in: language)
      return TextView.blocks(text, capitalised: capitalised, source: source(text.span), self)
    } ?? .null
  }
  func text(_ text: Stated<AuthoredText>, capitalised: Bool = false) -> Value {
    self.text(text.value, capitalised: capitalised)
  }

  func name(_ data: DataCategory) -> String { plain(data.name) ?? data.id.value }
  func name(_ source: DataSource) -> String { plain(source.name) ?? source.id.value }
  func name(_ group: SubjectGroup) -> String { plain(group.name) ?? group.id.value }
  func name(_ event: Event) -> String { plain(event.name) ?? event.id.value }
  func name(_ statute: Statute) -> String { plain(statute.name) ?? statute.id.value }
  func name(_ country: Country) -> String { plain(country.name) ?? country.id.value }
  /// A provider can be behind several services; then the service tells them apart.
  func name(_ recipient: Policy.Recipient) -> String {
    let name = plain(recipient.name)
    guard recipient.said == nil, let service = recipient.service?.name.value else { return name }
    return "\(name) (\(service))"
  }
  func name(_ instrument: Instrument) -> String { plain(instrument.name) ?? instrument.id.value }

  /// `fjordens-cykler.policy:41`, so that every paragraph knows where it comes from.
  func source(_ span: SourceSpan?) -> Value { span.map { .text(lines.place($0)) } ?? .null }

  /// The place of a declaration; for one of the library, the place where the policy names it.
  func source(_ span: SourceSpan, or name: SourceSpan?) -> Value { source(place(span, or: name)) }
  func place(_ span: SourceSpan?, or name: SourceSpan?) -> SourceSpan? {
    guard let span, lines.isInPolicy(span) else { return name ?? span }
    return span
  }

  /// »GDPR artikel 13, stk. 1, litra c«
  func article(_ article: String) -> String { Citation.gdpr(article).text[language] }

  /// »artikel 6, stk. 1, litra f«
  func shortArticle(_ article: String) -> String {
    language == .da ? ArticleNumber.danish(article) : ArticleNumber.english(article)
  }
}

/// Where spans stand, for the paragraphs of a page.
struct SourceLines: Sendable {
  private let paths: [String]
  private let maps: [LineMap?]

  init(_ sources: SourceSet) {
    paths = sources.files.map { $0.path.split(separator: "/").last.map(String.init) ?? $0.path }
    // The library's places mean nothing to a reader of the policy.
    maps = sources.files.map { $0.origin == .policy ? LineMap($0.bytes) : nil }
  }

  func isInPolicy(_ span: SourceSpan) -> Bool { maps[Int(span.file)] != nil }

  func place(_ span: SourceSpan) -> String {
    let file = Int(span.file)
    guard let map = maps[file] else { return paths[file] }
    return "\(paths[file]):\(map.line(of: Int(span.start)))"
  }
}
