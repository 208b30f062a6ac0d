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
    let own = proofAddress.value == nil ? [recordItem] : [recordItem, proofItem]
    let undeclared = own.filter { record in
      !items.contains { $0.name == record.name && $0.technology == record.technology }
    }
    return undeclared + items
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
    let longest = yesLifetime.seconds >= noLifetime.seconds ? yesLifetime : noLifetime
    return ownItem(
      Self.recordName,
      recordTechnology,
      da: "Husker dit valg om cookies.",
      en: "Remembers your choice about cookies.",
      // Local storage has no end of its own; the banner asks again when the choice has grown old.
      recordTechnology == .cookie ? .lasting(longest) : .persistent
    )
  }

  /// The records that have not reached the server yet.
  private var proofItem: Policy.Item {
    ownItem(
      Self.recordName + "-proof",
      .localStorage,
      da: "Gemmer dokumentationen for dit valg, til vores server har modtaget den.",
      en: "Keeps the proof of your choice until our server has received it.",
      .persistent
    )
  }

  private func ownItem(
    _ name: String,
    _ technology: StorageTechnology,
    da: String,
    en: String,
    _ duration: StorageDuration.Length
  ) -> Policy.Item {
    var facts = StorageFacts()
    facts.grounds = .said([Located(value: .consentRecord, span: span)], span)
    facts.access = .none(span)
    return Policy.Item(
      name: name,
      category: .necessary,
      technology: technology,
      domain: technology == .cookie ? storage.value?.domain.value : nil,
      provider: nil,
      purposeText: AuthoredText(
        span: span,
        da: RichText(plain: da, span: span),
        en: RichText(plain: en, span: span),
        word: "purpose"
      ),
      purposes: [],
      duration: duration,
      access: [],
      service: nil,
      facts: facts,
      span: span
    )
  }
}
