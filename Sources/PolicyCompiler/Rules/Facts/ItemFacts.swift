/// What several rules on cookies and banners ask.
extension RuleContext {
  /// The banner, where there is something that it must ask for.
  var bannerThatAsks: Banner? {
    guard let banner = draft.banner.value else { return nil }
    let asks =
      items.contains(where: \.needsConsent) || draft.purposes.own.contains(where: \.asksThroughBanner)
    return asks ? banner : nil
  }

  /// Whether a purpose asks for consent in a category of the banner.
  func asksThroughBanner(for category: BannerLayer.CategoryChoice.Category) -> Bool {
    draft.purposes.own.contains { purpose in
      guard purpose.asksThroughBanner else { return false }
      return switch category {
      case .statistics: purpose.has(.statistics)
      case .marketing: purpose.has(.marketing) || purpose.has(.advertising)
      case .preferences: purpose.has(.personalisation)
      }
    }
  }

  /// Whether a marketing cookie serves no marketing purpose that rests on consent.
  func lacksMarketingPurpose(_ item: UsedItem) -> Bool {
    guard item.category == .marketing else { return false }
    let linked = item.purposes.compactMap { draft.purposes[$0.value] }
    // Where a purpose has no basis at all, that is the cause.
    if linked.contains(where: { $0.bases.nodes().isEmpty }) { return false }
    func isMarketing(_ purpose: Purpose) -> Bool { purpose.has(.marketing) || purpose.has(.advertising) }
    if linked.contains(where: { isMarketing($0) && $0.restsOnConsent }) { return false }
    return !draft.purposes.own.contains { isMarketing($0) && $0.asksThroughBanner }
  }

  /// Whether nobody but the site and its processors uses the statistics, and the cookie waits for consent.
  func isOwnStatistics(_ purpose: Purpose, _ item: UsedItem) -> Bool {
    guard purpose.ownStatistics.value == true, item.category == .statistics, item.facts.load.value != .always
    else { return false }
    var receivers = purpose.recipients.all() + item.facts.access.all()
    if case .recipient(let provider) = item.facts.provider.value { receivers.append(provider) }
    guard receivers.allSatisfy({ draft.recipients[$0]?.role == .processor }) else { return false }
    guard let use = item.use, let service = item.service, !use.isSelfHosted(service) else { return true }
    return use.role.value.map { $0 == .processor } ?? (service.role.value == .processor)
  }

  /// How long an item may live; nothing where no limit is known.
  func ceiling(for item: UsedItem, _ category: ConsentCategory) -> Duration? {
    guard category == .necessary else { return limit("cookie-lifetime") }
    let stated = item.facts.grounds.all()
    let grounds = stated.isEmpty ? item.known?.grounds ?? [] : stated.map(\.rawValue)
    if grounds.isEmpty { return nil }
    // The record of a choice lives as long as the consent; BANNER-009 compares the two.
    if grounds.contains("consent-record") {
      return draft.banner.value?.consentLifetime.value == nil ? limit("consent-lifetime") : nil
    }
    var limits = grounds.compactMap { limit("necessary-" + $0) }
    if grounds.contains("authentication"), item.isRemembered, let limit = limit("remembered-login") {
      limits.append(limit)
    }
    // Grounds without a figure permit a session and no more.
    return limits.max { $0.seconds < $1.seconds } ?? Duration(count: 0, unit: .second)
  }

  /// Whether an item is still there when the consent that it rests on has lapsed.
  func outlives(_ item: UsedItem, _ length: StorageDuration.Length, _ consent: Duration) -> Bool {
    if item.stated?.facts.duration.isUnsaid == false { return length.exceeds(consent) }
    // A life that only the library knows is what is usual, in round figures that a site can set: thirteen months is
    // how tools put a year, as authorities advise. It counts where it is longer by more than such a month.
    let latitude = limit("consent-lapse")?.seconds ?? 0
    guard case .lasting(let duration) = length else { return length.exceeds(consent) }
    return duration.seconds > consent.seconds * 1.01 + latitude
  }

  /// Whether an item is the record of the choice: what it says itself, or else what its name is known for.
  func isConsentRecord(_ item: UsedItem) -> Bool {
    guard item.category == .necessary else { return false }
    let stated = item.facts.grounds.all()
    if stated.isEmpty { return item.known?.grounds.contains("consent-record") ?? false }
    return stated.contains(.consentRecord)
  }
}

extension UsedItem {
  /// Whether visitors ask to be remembered: they tick »Husk mig« when they log in.
  fileprivate var isRemembered: Bool {
    guard let text = facts.purpose.value else { return false }
    return text.versions.contains { version in
      let words = version.plainText.lowercased()
      return Self.remembering.contains { words.contains($0) }
    }
  }

  private static let remembering = [
    "husk mig", "forbliv logget", "forblive logget", "remember me", "stay logged in", "stay signed in",
    "keep me logged in", "keep me signed in",
  ]
}

extension ConsentCategory {
  /// The category inside a sentence.
  var noun: Message {
    switch self {
    case .necessary: Bilingual(da: "nødvendig", en: "necessary")
    case .preferences: Bilingual(da: "præferencer", en: "preferences")
    case .statistics: Bilingual(da: "statistik", en: "statistics")
    case .marketing: Bilingual(da: "marketing", en: "marketing")
    }
  }
}

extension Purpose {
  var restsOnConsent: Bool { bases.nodes().contains { $0.kind.value == .consent } }

  /// Whether its consent is asked for in the banner.
  var asksThroughBanner: Bool {
    bases.nodes().contains(where: \.isThroughBanner)
  }
}

extension Duration {
  /// Longer by more than the ways of counting a month or a year differ.
  func clearlyExceeds(_ other: Duration) -> Bool { seconds > other.seconds * 1.01 }
}

extension StorageDuration.Length {
  func exceeds(_ limit: Duration, by factor: Double = 1.01) -> Bool {
    switch self {
    case .session: false
    case .persistent: true
    case .lasting(let duration): duration.seconds > limit.seconds * factor
    }
  }

  func differs(from other: Duration) -> Bool {
    switch self {
    case .session: true
    case .persistent: false
    case .lasting(let duration): duration.clearlyExceeds(other) || other.clearlyExceeds(duration)
    }
  }

  /// Whether two lives differ by more than a factor of two.
  func isFar(from other: StorageDuration.Length) -> Bool {
    switch (self, other) {
    case (.lasting(let one), .lasting(let two)):
      one.seconds > two.seconds * 2.01 || two.seconds > one.seconds * 2.01
    case (.persistent, .lasting): true
    default: false
    }
  }
}

extension Recipient {
  /// Whether it stands for nobody in particular: no name at all, or one that fits anybody.
  var isUnnamed: Bool {
    if vendor.value != nil { return false }
    guard let name = name.value else { return true }
    return name.versions.contains { VagueRecipient.matches($0.plainText) }
  }
}

extension Banner {
  /// The layer that visitors meet first.
  var firstLayer: BannerLayer? {
    layers.nodes().first { $0.number.value == 1 } ?? layers.nodes().first
  }
}

extension BannerLayer {
  /// Where refusing is at a disadvantage, if it is.
  var placeOfUnfairness: SourceSpan? {
    let buttons = self.buttons.nodes()
    guard let accept = buttons.first(where: { $0.action.value == .accept }),
      let place = buttons.firstIndex(where: { $0.action.value == .reject })
    else { return nil }
    let reject = buttons[place]
    if let one = accept.style.value, let two = reject.style.value, one != two { return reject.style.span }
    if let contrast = reject.contrast.value {
      if contrast < 4.5 { return reject.contrast.span }
      if let other = accept.contrast.value, contrast < other * 0.7 { return reject.contrast.span }
    }
    if let label = accept.label.value, Self.vagueYes.contains(Self.plain(label)) { return accept.label.span }
    if let label = reject.label.value, Self.vagueNo.contains(Self.plain(label)) { return reject.label.span }
    let settings = buttons.firstIndex { $0.action.value == .settings }
    return settings.map { $0 < place } ?? false ? reject.span : nil
  }

  /// A label in small letters, without the marks around it: »OK!« and »ok« are one.
  private static func plain(_ label: String) -> String {
    label.lowercased().split { !$0.isLetter }.joined(separator: " ")
  }

  private static let vagueYes: Set<String> = ["ok", "got it", "forstået", "fortsæt", "continue"]
  private static let vagueNo: Set<String> = [
    "luk", "close", "læs mere", "read more", "maybe later", "måske senere",
  ]
}
