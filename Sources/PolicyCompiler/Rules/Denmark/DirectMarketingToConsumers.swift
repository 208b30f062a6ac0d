// What the Danish rules on marketing ask: whom it reaches, and through what.
extension RuleContext {
  /// Whether the Danish rules on marketing apply: by the policy's own law, or because people in Denmark are addressed.
  var reachesDenmark: Bool {
    isDanish || (draft.site.value?.audience.value?.countries.all().contains { $0.id == "DK" } ?? false)
  }

  /// The purposes for which people are addressed to sell them something, where the trade is bound by Danish rules.
  var danishMarketing: [Purpose] {
    guard reachesDenmark, isTrader else { return [] }
    return draft.purposes.own.filter {
      ($0.has(.marketing) || $0.marketing.value != nil) && understands($0.extent)
    }
  }

  /// Whether consumers are among the people of a purpose; where it names none, those for whom the site is made.
  ///
  /// Groups of no kind, such as customers, are consumers where the site is made for consumers.
  func concernsConsumers(_ purpose: Purpose) -> Bool {
    let audience = draft.site.value?.audience.value?.groups.all() ?? []
    let isForConsumers = audience.contains(.consumers) || audience.contains(.public)
    guard case .said(let groups, _) = purpose.subjects else { return isForConsumers }
    return groups.contains { group in
      guard let group = draft.subjects[group.value] else { return false }
      return switch group.tag {
      case .consumer: true
      case .child, nil: isForConsumers
      case .employee, .applicant, .businessContact, .thirdPerson: false
      }
    }
  }
}

extension Purpose {
  /// The channels of its marketing that are among some, with their places.
  func channels(among some: Set<DirectMarketing.Channel>) -> [Located<DirectMarketing.Channel>] {
    marketing.value?.channels.located().filter { some.contains($0.value) } ?? []
  }

  /// Whether it has people's e-mail addresses and nothing else to reach them by, and says nothing of channels.
  var canOnlyMeanEmail: Bool {
    guard marketing.isUnsaid else { return false }
    let data = Set(data.all().map(\.id))
    return data.contains("email") && data.isDisjoint(with: ["phone", "postal-address"])
  }
}

extension DirectMarketing {
  /// What the Danish Marketing Practices Act, section 10(1), calls electronic mail and automated calls.
  static let electronic: Set<Channel> = [.email, .sms, .appMessage, .socialMedia, .fax, .automatedCall]
}

/// The purposes of examples: offers that a shop sends.
enum MarketingExample {
  static func offers(
    _ marketing: String,
    basis: String = interest,
    more: String = "",
    data: String = "name, email, phone, postal-address",
    recipients: String = "none"
  ) -> String {
    """
    purpose offers as marketing {
        name       da: "Give dig gode tilbud", en: "Give you good offers"
        data       \(data)\(more)
        sources    data-subject
        basis      \(basis)
        marketing  \(marketing)
        provision  none
        recipients \(recipients)
        retention  1 year, from: last-contact
    }
    """
  }

  static let interest = """
    legitimate-interests {
            interest da: "at sælge flere cykler", en: "selling more bicycles"
        }
    """

  static let consent = """
    consent {
            given    checkbox, default: off
            withdraw email, unsubscribe-link
            proof    logged
        }
    """
}
