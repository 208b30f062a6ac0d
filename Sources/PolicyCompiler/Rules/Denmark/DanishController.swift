// What Danish rules ask of a controller: where it is, in which form, and whether it trades.
extension RuleContext {
  /// Whether the controller's seat is in Denmark; where no country is said, the rules of the policy's own apply.
  var hasDanishController: Bool { (draft.controller.value?.seat?.id ?? jurisdiction) == "DK" }

  /// Whether the site earns money: stated, or else the way of a company.
  var isCommercial: Bool {
    guard let controller = draft.controller.value, !controller.isPublicAuthority else { return false }
    if let isCommercial = draft.site.value?.commercial.value?.isCommercial.value { return isCommercial }
    guard controller.kind.value != .nonProfit, !isForEmployeesOnly else { return false }
    return controller.registeredForm.map { Controller.companies.contains($0) } ?? false
  }

  /// Whether the controller trades, so that the rules on marketing bind it.
  var isTrader: Bool {
    guard let controller = draft.controller.value else { return true }
    if let isCommercial = draft.site.value?.commercial.value?.isCommercial.value { return isCommercial }
    let isIdeal: Set<Controller.LegalForm> = [.association, .foundation, .publicBody]
    return !controller.isPublicAuthority && controller.kind.value != .nonProfit
      && !(controller.legalForm.value.map(isIdeal.contains) ?? false)
  }

  /// The page of the site on which a business states what it must.
  var imprint: String? { draft.site.value?.commercial.value?.imprint.value }

  private var isForEmployeesOnly: Bool {
    let groups = draft.site.value?.audience.value?.groups.all() ?? []
    return !groups.isEmpty && groups.allSatisfy { $0 == .employees }
  }
}

extension Controller {
  /// The companies that the law obliges to state their number on their website.
  static let companies: Set<LegalForm> = [.aps, .aS, .pS, .iS, .kS, .amba, .fmba, .smba, .ivs, .branch]

  /// The legal form: stated, or else what the registered name says.
  var registeredForm: LegalForm? { legalForm.value ?? name.value.flatMap(LegalForm.init(inName:)) }
}

extension Controller.LegalForm {
  /// The form that a registered name ends with or holds: »Fjordens Cykler ApS«, »Cykler Ltd., filial«.
  init?(inName name: String) {
    let words = name.lowercased().split { !$0.isLetter && $0 != "/" && $0 != "." }
    for word in words.reversed() {
      if let form = Self.abbreviations[word.filter { $0 != "." }] {
        self = form
        return
      }
      if let form = Self.endings.first(where: { word.hasSuffix($0.0) })?.1 {
        self = form
        return
      }
    }
    return nil
  }

  private static let abbreviations: [String: Controller.LegalForm] = [
    "aps": .aps, "a/s": .aS, "p/s": .pS, "i/s": .iS, "k/s": .kS, "amba": .amba, "fmba": .fmba, "smba": .smba,
    "ivs": .ivs, "filial": .branch, "enkeltmandsvirksomhed": .soleTrader,
  ]

  private static let endings: [(String, Controller.LegalForm)] = [
    ("anpartsselskab", .aps), ("anpartsselskabet", .aps), ("aktieselskab", .aS), ("aktieselskabet", .aS),
    ("partnerselskab", .pS), ("interessentskab", .iS), ("interessentskabet", .iS), ("kommanditselskab", .kS),
    ("kommanditselskabet", .kS), ("iværksætterselskab", .ivs),
  ]
}
