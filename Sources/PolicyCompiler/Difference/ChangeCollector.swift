/// Two policies → their changes. Each kind of thing is compared in a file of its own.
struct ChangeCollector {
  let before: Side
  let after: Side
  private(set) var changes: [PolicyChange] = []
  /// The categories whose digest is another: what the banner itself decides by.
  let askedAgain: Set<ConsentCategory>

  /// One of the two policies, with readers for the words of both languages.
  struct Side {
    let policy: Policy
    let sources: SourceSet
    let places: SourcePlaces
    private let da: Reader
    private let en: Reader

    init(_ policy: Policy, _ sources: SourceSet, folder: String) {
      self.policy = policy
      self.sources = sources
      places = SourcePlaces(sources, folder: folder)
      let lines = SourceLines(sources)
      da = Reader(policy: policy, language: .da, lines: lines)
      en = Reader(policy: policy, language: .en, lines: lines)
    }

    /// A text as each language has it.
    func both(_ text: (Reader) -> String) -> Message { Bilingual(da: text(da), en: text(en)) }

    func names<Element>(_ elements: [Element], _ name: (Reader, Element) -> String) -> Message {
      both { reader in reader.list(elements.map { name(reader, $0) }) }
    }

    func place(_ span: SourceSpan?) -> PolicyChange.Place? {
      guard let span, span.file < sources.files.count, sources[span].origin == .policy else { return nil }
      var places = places
      return PolicyChange.Place(path: places.path(of: span), line: places.region(of: span).start.line)
    }
  }

  init(_ before: Side, _ after: Side) {
    self.before = before
    self.after = after
    let categories = ConsentCategory.allCases.filter(\.needsConsent)
    askedAgain = Set(
      categories.filter { category in
        guard after.policy.consentCategories.contains(category),
          before.policy.consentCategories.contains(category)
        else { return false }
        return ConsentDigest.digest(category, before.policy) != ConsentDigest.digest(category, after.policy)
      }
    )
    collect()
  }

  /// The purposes of the new version that rest on a consent given in person, and did so before.
  var purposesWithOwnConsent: [Policy.Purpose] {
    after.policy.purposes.filter { new in
      new.restsOnOwnConsent && before.policy.purposes.contains { $0.id == new.id && $0.restsOnOwnConsent }
    }
  }

  private mutating func collect() {
    compareControllers()
    comparePurposes()
    compareRecipients()
    compareItems()
    compareRights()
    compareConsents()
    compareTexts()
  }

  mutating func add(
    _ kind: PolicyChange.Kind,
    _ text: Message,
    before: SourceSpan? = nil,
    after: SourceSpan? = nil,
    concerning categories: Set<ConsentCategory> = [],
    asksInPerson: Bool = false,
    asksFirst: Bool = false
  ) {
    changes.append(
      PolicyChange(
        kind: kind,
        // A name may end in a full stop of its own: »Postduen Ltd.«
        text: text.map { $0.hasSuffix("..") ? String($0.dropLast()) : $0 },
        notice: kind.notice,
        asksAgainIn: ConsentCategory.allCases.filter { categories.contains($0) && askedAgain.contains($0) },
        asksAgainInPerson: asksInPerson,
        asksFirst: asksFirst,
        before: self.before.place(before),
        after: self.after.place(after)
      )
    )
  }
}

extension Policy.Purpose {
  /// Whether people give their consent to it by itself, and not in the banner.
  var restsOnOwnConsent: Bool { bases.contains { $0.kind == .consent && !$0.said.isThroughBanner } }
}

extension Policy.Recipient {
  /// Whether it decides for itself what happens to the data: then a consent depends on it.
  var isParty: Bool { role != .processor && role != .authority }
}

extension Message {
  /// A sentence made of parts that both languages have.
  static func sentence(
    _ first: Message,
    _ second: Message = Bilingual(da: "", en: ""),
    da: (String, String) -> String,
    en: (String, String) -> String
  ) -> Message {
    Bilingual(da: da(first.da, second.da), en: en(first.en, second.en))
  }
}
