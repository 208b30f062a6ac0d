/// What a rule may look at.
struct RuleContext: Sendable {
  let draft: Draft
  let library: LibraryIndex
  /// The files, for rules that quote what stands in them.
  let sources: SourceSet
  /// The day that `--as-of` names.
  let asOf: CalendarDate?
  /// The day on which the law is looked up: `--as-of`, else the day on which the policy takes effect.
  let day: CalendarDate?
  /// The policy as last published, if it is to be compared with.
  let previous: PreviousVersion?
  /// Every cookie and tracker of the site, those of the services it uses among them.
  let items: [UsedItem]
  /// Every transfer, those of the services that the site uses among them.
  let transfers: [UsedTransfer]
  /// The texts that the author wrote, each with the statement it stands in.
  let texts: [WrittenText]
  /// Every sentence of those that were understood, for the rules that read what authors wrote in their own words.
  let sentences: [WrittenSentence]
  /// The purposes that name a recipient, by its id.
  private let served: [String: [Purpose]]
  /// Whether the language itself was understood everywhere. Where it was not, nothing can be called unused.
  let isUnderstood: Bool
  /// The places where it was not, in the order of the files.
  let broken: [SourceSpan]

  init(
    _ binding: PolicyBinder.Result,
    library: LibraryIndex = .shared,
    asOf: CalendarDate?,
    previous: PreviousVersion? = nil
  ) {
    let broken = (binding.syntaxErrors + binding.schemaErrors).filter { $0.severity == .error }
      .map(\.span).sorted { ($0.file, $0.start) < ($1.file, $1.start) }
    draft = binding.draft
    self.library = library
    sources = binding.sources
    self.asOf = asOf
    self.previous = previous
    day = asOf ?? draft.site.value?.effective.value
    let index = TrackerIndex.shared.with(draft.services.own)
    items = UsedItem.all(of: draft).map { [draft] in $0.recognised(in: index, draft) }
    transfers = UsedTransfer.all(of: draft)
    texts = WrittenText.all(of: draft)
    sentences = WrittenSentence.all(of: texts.filter { Self.isFree($0.text.extent, of: broken) })
    var served: [String: [Purpose]] = [:]
    for purpose in draft.purposes.own {
      for id in Set(purpose.recipients.all().map(\.id)) { served[id, default: []].append(purpose) }
    }
    self.served = served
    isUnderstood = broken.isEmpty
    self.broken = broken
  }

  /// Whether everything within a range was understood.
  func understands(_ extent: SourceSpan) -> Bool { Self.isFree(extent, of: broken) }

  private static func isFree(_ extent: SourceSpan, of broken: [SourceSpan]) -> Bool {
    var low = 0
    var high = broken.count
    while low < high {
      let middle = (low + high) / 2
      if (broken[middle].file, broken[middle].start) < (extent.file, extent.start) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low == broken.count || broken[low].file != extent.file || broken[low].start >= extent.end
  }
}

extension RuleContext {
  /// The purposes that name a recipient, in source order.
  func purposes(receivedBy id: String) -> [Purpose] { served[id] ?? [] }

  /// The purposes whose data a transfer concerns.
  func purposes(of transfer: UsedTransfer) -> [Purpose] {
    switch transfer.party {
    case .recipient(let recipient): purposes(receivedBy: recipient.id.value)
    case .use(let use, _): use.purposes.all().compactMap { draft.purposes[$0] }
    }
  }

  /// A limit that the law, guidance or the project sets for the day; the library or the policy holds it.
  func limit(_ id: String) -> Duration? {
    guard case .duration(let duration) = draft.thresholds[id]?.amount(on: day) else { return nil }
    return duration
  }

  /// A limit that is a number.
  func limitNumber(_ id: String) -> Int? {
    guard case .number(let number) = draft.thresholds[id]?.amount(on: day) else { return nil }
    return number
  }
}
