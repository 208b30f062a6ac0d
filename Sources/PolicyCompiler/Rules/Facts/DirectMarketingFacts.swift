// Whom marketing addresses, and through what.
extension RuleContext {
  /// Whether Danish rules on marketing apply: by the law of the site, or because people in Denmark are addressed.
  var marketsInDenmark: Bool {
    isDanish || draft.site.value?.audience.value?.countries.all().contains { $0.id == "DK" } == true
  }

  /// Whether consumers are among the people of a purpose: said by its subjects, else by those whom its data are about,
  /// else by the audience of the site. A group of no special kind is as the audience is.
  func addressesConsumers(_ purpose: Purpose) -> Bool {
    var groups = purpose.subjects.all().compactMap { draft.subjects[$0] }
    if purpose.subjects.isUnsaid {
      groups = data(of: purpose).flatMap { $0.value.about.all() }.compactMap { draft.subjects[$0] }
    }
    let audience = draft.site.value?.audience.value?.groups.all() ?? []
    let isForConsumers = audience.contains { $0 == .consumers || $0 == .public }
    guard !groups.isEmpty else { return purpose.subjects.isUnsaid && isForConsumers }
    return groups.contains { $0.tag == .consumer || ($0.tag == nil && isForConsumers) }
  }

  /// Direct marketing that nobody has agreed to. Where there is no basis at all, another rule says so.
  var unrequestedMarketing: [Purpose] {
    guard marketsInDenmark, isTrader, understands(.controller), understands(.site) else { return [] }
    return draft.purposes.own.filter { purpose in
      purpose.isDirectMarketing && !purpose.rests(on: .consent) && understands(purpose.extent)
        && (!purpose.bases.isUnsaid || purpose.marketing.value?.softOptIn.value != nil)
    }
  }
}

extension Purpose {
  /// Whether people are written to, called or visited to sell them something; advertisements on pages are not that.
  var isDirectMarketing: Bool { has(.marketing) || marketing.value != nil }

  /// The place that names a channel of its marketing.
  func place(of channel: DirectMarketing.Channel) -> SourceSpan? {
    marketing.value?.channels.located().first { $0.value == channel }?.span
  }
}
