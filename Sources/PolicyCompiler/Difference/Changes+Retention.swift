extension ChangeCollector {
  /// A period is longer, shorter, or otherwise said than before.
  mutating func compareRetention(_ old: Policy.Purpose, _ new: Policy.Purpose, _ name: Message) {
    let then = old.retentions.map(RetentionFact.init)
    let now = new.retentions.map(RetentionFact.init)
    guard then != now else { return }
    let words = after.both { reader in reader.list(new.retentions.map { RetentionFact.text($0, reader) }) }
    let oldWords = before.both { reader in reader.list(old.retentions.map { RetentionFact.text($0, reader) })
    }
    let hasOnlyLength = then.count == 1 && now.count == 1 && then[0].isAlike(now[0])
    let longest = (then.map(\.longest).max() ?? 0, now.map(\.longest).max() ?? 0)
    let kind: PolicyChange.Kind =
      longest.1 > longest.0 ? .retentionLonger : hasOnlyLength ? .retentionShorter : .retentionChanged
    add(
      kind,
      Bilingual(
        da: "Oplysninger til »\(name.da)« gemmer vi nu: \(words.da) (før: \(oldWords.da)).",
        en: "We now keep data for ‘\(name.en)’: \(words.en) (before: \(oldWords.en))."
      ),
      before: old.said.retentions.span,
      after: new.said.retentions.span
    )
  }
}

/// What one statement of retention says, apart from its wording.
private struct RetentionFact: Equatable {
  /// The length in seconds, so that a year is twelve months.
  private let length: Double?
  private let statute: String?
  private let isIndefinite: Bool
  private let from: String?
  private let until: [String]
  private let data: [String]
  private let texts: [String]
  /// Until when at most, where an exception says so.
  private let upTo: Double?

  init(_ retention: Policy.Retention) {
    switch retention.limit {
    case .period(let duration): (length, statute, isIndefinite) = (Self.seconds(duration), nil, false)
    case .statute(let statute, let statutory):
      // A statute, and the period that it sets, are the same to whoever is concerned.
      length = statutory.period.value.map(Self.seconds)
      self.statute = length == nil ? statute.id.value : nil
      isIndefinite = false
    case .indefinite: (length, statute, isIndefinite) = (nil, nil, true)
    case .criterion: (length, statute, isIndefinite) = (nil, nil, false)
    }
    let start: String? =
      if case .statute(_, let statutory) = retention.limit { statutory.from.value?.id } else { nil }
    from = retention.from?.id.value ?? start
    until = retention.until.map(\.id.value)
    data = retention.data.map(\.id.value).sorted()
    texts =
      length == nil && until.isEmpty
      ? (retention.said.text?.versions ?? []).map { $0.plainText.withSingleBlanks } : []
    upTo = retention.said.exception.value.map { $0.upTo.value.map(Self.seconds) ?? .infinity }
  }

  /// A year is twelve months, and a month is no number of days.
  private static func seconds(_ duration: Duration) -> Double {
    duration.unit == .year
      ? Duration(count: 12, unit: .month).seconds * Double(duration.count) : duration.seconds
  }

  /// The longest time for which data can be kept; an event or a criterion has no length that can be compared.
  var longest: Double { isIndefinite ? .infinity : max(length ?? 0, upTo ?? 0) }

  /// Whether only the length is another.
  func isAlike(_ other: RetentionFact) -> Bool {
    from == other.from && until == other.until && data == other.data && texts == other.texts
  }

  /// The statement in a few words: »2 år (fra levering)«.
  static func text(_ retention: Policy.Retention, _ reader: Reader) -> String {
    let until = retention.until.map(reader.name)
    let end = until.isEmpty ? nil : reader(Bilingual(da: "indtil ", en: "until ")) + reader.list(until, .or)
    let start = retention.from.map { reader(Bilingual(da: "fra ", en: "from ")) + reader.name($0) }
    let length: String? =
      switch retention.limit {
      case .period(let duration): reader.duration(duration)
      case .statute(let statute, let statutory):
        statutory.period.value.map(reader.duration).map { "\($0) (\(reader.name(statute)))" }
          ?? reader.name(statute)
      case .indefinite: reader(Bilingual(da: "uden tidsgrænse", en: "without a time limit"))
      case .criterion: retention.said.text.map { "“\(reader.plain($0))”" }
      }
    let most = retention.said.exception.value?.upTo.value.map {
      reader(Bilingual(da: "undtagelsesvis op til ", en: "exceptionally up to ")) + reader.duration($0)
    }
    return [length, start, end, most].compactMap(\.self).joined(separator: ", ")
  }
}
