extension Policy {
  /// The categories of all that is stored, in the order in which visitors meet them.
  var storedCategories: [ConsentCategory] {
    let present = Set(storedItems.map(\.category))
    return ConsentCategory.allCases.filter(present.contains)
  }
}

extension ConsentCategory {
  /// Whether the law asks for consent before anything of this category is stored or read.
  var needsConsent: Bool { self != .necessary }
}

extension Banner {
  /// A banner of which nothing was said.
  init(at span: SourceSpan) {
    self.init()
    self.span = span
  }

  /// The banner, if it is one that Klausul makes: not made elsewhere, published, and with something to ask for.
  ///
  /// With nothing but necessary items there is nothing to consent to, and so no banner, no record and no word of one.
  func made(for optionalItems: [Policy.Item], _ embeds: [Policy.Embed], on site: Site) -> Banner? {
    let published = site.publishes.all()
    let isPublished = published.isEmpty || published.contains(.banner)
    return isExternal || !isPublished || optionalItems.isEmpty && embeds.isEmpty ? nil : self
  }

  /// The items with the banner's own record, unless the policy declares that itself.
  func withRecord(_ items: [Policy.Item]) -> [Policy.Item] {
    let record = recordItem
    let isDeclared = items.contains { $0.name == record.name && $0.technology == record.technology }
    return isDeclared ? items : [record] + items
  }

  /// The name under which the banner keeps the choice.
  static let recordName = "klausul"

  /// How long a yes holds; twelve months unless said otherwise.
  var yesLifetime: Duration { consentLifetime.value ?? Duration(count: 12, unit: .month) }

  /// How long a no holds: as long as a yes, unless said otherwise.
  var noLifetime: Duration { refusalLifetime.value ?? yesLifetime }

  var recordTechnology: StorageTechnology {
    storage.value?.place.value == .localStorage ? .localStorage : .cookie
  }

  /// What the banner itself stores: the record of the choice, which needs no consent.
  var recordItem: Policy.Item {
    var facts = StorageFacts()
    facts.grounds = .said([Located(value: .consentRecord, span: span)], span)
    facts.access = .none(span)
    let longest = yesLifetime.seconds >= noLifetime.seconds ? yesLifetime : noLifetime
    return Policy.Item(
      name: Self.recordName,
      category: .necessary,
      technology: recordTechnology,
      domain: storage.value?.domain.value,
      provider: nil,
      purposeText: AuthoredText(
        span: span,
        da: RichText(plain: "Husker dit valg om cookies.", span: span),
        en: RichText(plain: "Remembers your choice about cookies.", span: span),
        word: "purpose"
      ),
      purposes: [],
      // Local storage has no end of its own; the banner asks again when the choice has grown old.
      duration: recordTechnology == .cookie ? .lasting(longest) : .persistent,
      access: [],
      service: nil,
      facts: facts,
      span: span
    )
  }
}
