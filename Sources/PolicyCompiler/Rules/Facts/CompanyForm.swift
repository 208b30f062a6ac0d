extension Controller {
  /// The legal form: what the policy says, or else what the registered name tells.
  var legalKind: LegalForm? {
    if let said = legalForm.value { return said }
    if isPublicAuthority { return nil }
    return name.value.flatMap(LegalForm.init(registeredName:))
  }

  /// Whether its form is that of a business, registered with a CVR number.
  var isCompany: Bool { legalKind?.isCompany == true }
}

extension Controller.LegalForm {
  /// The forms that must state their CVR number on the website.
  var isCompany: Bool {
    switch self {
    case .aps, .aS, .iS, .kS, .pS, .amba, .fmba, .smba, .branch, .ivs: true
    case .soleTrader, .association, .foundation, .publicBody, .other: false
    }
  }

  /// The form that a name states, as the law makes companies do: »Fjordens Cykler ApS«.
  init?(registeredName: String) {
    let words = registeredName.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "(" || $0 == ")" }
    for word in words {
      if let form = Self.words[word.filter { $0 != "." }] {
        self = form
        return
      }
    }
    return nil
  }

  private static let words: [String: Self] = [
    "aps": .aps, "anpartsselskab": .aps, "anpartsselskabet": .aps, "a/s": .aS, "aktieselskab": .aS,
    "aktieselskabet": .aS, "i/s": .iS, "interessentskab": .iS, "interessentskabet": .iS, "k/s": .kS,
    "kommanditselskab": .kS, "kommanditselskabet": .kS, "p/s": .pS, "partnerselskab": .pS,
    "partnerselskabet": .pS, "amba": .amba, "fmba": .fmba, "smba": .smba, "filial": .branch, "ivs": .ivs,
    "iværksætterselskab": .ivs,
  ]
}

extension RuleContext {
  /// Whether the controller is in Denmark: by its country or address, or else by the law of the site.
  var controllerIsDanish: Bool {
    (draft.controller.value?.seat?.id ?? jurisdiction) == "DK"
  }

  /// Whether the site is a business: said, or told by the legal form.
  var isCommercial: Bool {
    if let said = draft.site.value?.commercial.value?.isCommercial.value { return said }
    guard let controller = draft.controller.value, controller.kind.value != .nonProfit,
      !controller.isPublicAuthority
    else { return false }
    return controller.isCompany
  }

  /// Whether the facts about the business stand on a page of their own.
  var hasImprint: Bool { draft.site.value?.commercial.value?.imprint.value != nil }

  /// Whether the controller is in trade, as those are whom the rules on marketing address. Associations and authorities
  /// are not, unless they say that their site is a business.
  var isTrader: Bool {
    if let said = draft.site.value?.commercial.value?.isCommercial.value { return said }
    guard let controller = draft.controller.value else { return true }
    if controller.isPublicAuthority || controller.kind.value == .nonProfit { return false }
    guard controller.kind.value != .company else { return true }
    switch controller.legalKind {
    case .association, .foundation, .publicBody: return false
    default: return true
    }
  }
}
