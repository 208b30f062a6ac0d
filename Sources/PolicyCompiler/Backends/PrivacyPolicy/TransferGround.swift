import Mustache

/// What permits a transfer → the parts of its sentence.
enum TransferGround {
  static func value(_ transfer: Policy.Transfer, to recipient: Policy.Recipient, _ reader: Reader) -> Value {
    let mechanism = transfer.said.mechanism.value
    var instrument: Instrument?
    var derogation: TransferMechanism.Derogation?
    var isAdequacy = false
    var isCompelling = false
    switch transfer.ground {
    case .adequacy: isAdequacy = true
    case .instrument(let used): instrument = used
    case .derogation(let letter): derogation = letter
    case .compellingInterests: isCompelling = true
    }
    return [
      "instrument": instrument.map { used in
        [
          "name": .text(reader.name(used).capitalisedFirst),
          "tag": .choice(used.tag),
          "decision": .optional(used.decision.value.map { StatuteText.decision($0, in: reader.language) }),
          "module": .optional(mechanism?.module.value.map(String.init)),
        ]
      } ?? .null,
      "isAdequacy": .flag(isAdequacy),
      "derogation": derogation.map { letter in
        [
          "name": .text(reader(letter.name).capitalisedFirst),
          "article": .text(reader.shortArticle(letter.article)),
          "isConsent": .flag(letter == .a),
        ]
      } ?? .null,
      "isCompelling": .flag(isCompelling),
      "isCertified": .flag(mechanism?.certified.value == true),
      "checked": .optional(mechanism?.checked.value.map(reader.date)),
      "coversStaff": .flag(mechanism?.coversStaff.value == true),
      "risksTold": .flag(mechanism?.risksTold.value == true),
      "article": .text(article(transfer)),
      "source": reader.source(mechanism?.span ?? transfer.said.span, or: recipient.span),
    ]
  }

  /// The article that permits the transfer.
  private static func article(_ transfer: Policy.Transfer) -> String {
    switch transfer.ground {
    case .adequacy: return "45"
    case .derogation(let letter): return letter?.article ?? "49(1)"
    case .compellingInterests: return "49(1)"
    case .instrument(let instrument):
      return switch instrument.tag {
      case .adequacy: "45"
      case .standardClauses: "46(2)(c)"
      case .bindingRules: "47"
      case .code: "46(2)(e)"
      case .certification: "46(2)(f)"
      case .adHoc: "46(3)(a)"
      case .processorContract, nil: "46"
      }
    }
  }
}

extension Policy.Transfer {
  /// Whether it is the Commission's decision on the country that permits the transfer.
  var restsOnDecision: Bool {
    switch ground {
    case .adequacy: true
    case .instrument(let instrument): instrument.tag == .adequacy
    case .derogation, .compellingInterests: false
    }
  }
}
