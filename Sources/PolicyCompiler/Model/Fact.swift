/// What `{controller.email}`, `{rights}` or `{purpose.orders}` in a text stands for.
enum Fact: Sendable {
  case controllerName, controllerEmail, controllerPhone, controllerCVR, controllerAddress, controllerForm
  case dpoEmail, dpoName, dpoPhone
  case authorityName
  case siteAddress, version, effective
  case section(SectionName)
  case purpose(String), recipient(String), definition(String)
  case privacyPolicy, cookiePolicy

  /// The fact that a path names, if the policy holds it.
  init?(_ path: String, in draft: Draft) {
    if let section = SectionName(rawValue: path) {
      self = .section(section)
      return
    }
    let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count > 1 ? parts[1] : nil) {
    case ("purpose", let id?) where draft.purposes[id] != nil: self = .purpose(id)
    case ("recipient", let id?) where draft.recipients[id] != nil: self = .recipient(id)
    case ("definition", let id?) where draft.definitions[id] != nil: self = .definition(id)
    default:
      guard let (_, fact, _) = Self.simple.first(where: { $0.path == path && $0.isSaid(draft) }) else {
        return nil
      }
      self = fact
    }
  }

  /// Every path that can be written in this policy, for suggestions.
  static func paths(in draft: Draft) -> [String] {
    simple.filter { $0.isSaid(draft) }.map(\.path) + SectionName.allCases.map(\.rawValue)
      + draft.purposes.own.map { "purpose." + $0.id.value }
      + draft.recipients.own.map { "recipient." + $0.id.value }
      + draft.definitions.own.map { "definition." + $0.id.value }
  }

  private static let simple: [(path: String, fact: Fact, isSaid: @Sendable (Draft) -> Bool)] = [
    ("controller", .controllerName, { $0.controller.value != nil }),
    ("controller.name", .controllerName, { $0.controller.value?.name.value != nil }),
    ("controller.email", .controllerEmail, { $0.controller.value?.email.value != nil }),
    ("controller.phone", .controllerPhone, { $0.controller.value?.phone.value != nil }),
    ("controller.cvr", .controllerCVR, { $0.controller.value?.cvr.value != nil }),
    ("controller.address", .controllerAddress, { $0.controller.value?.address.value != nil }),
    ("controller.form", .controllerForm, { $0.controller.value?.form.value != nil }),
    ("dpo", .dpoName, { $0.controller.value?.dpo.value?.name.value != nil }),
    ("dpo.name", .dpoName, { $0.controller.value?.dpo.value?.name.value != nil }),
    ("dpo.email", .dpoEmail, { $0.controller.value?.dpo.value?.email.value != nil }),
    ("dpo.phone", .dpoPhone, { $0.controller.value?.dpo.value?.phone.value != nil }),
    ("authority", .authorityName, { _ in true }),
    ("site", .siteAddress, { $0.site.value?.address.value != nil }),
    ("site.version", .version, { $0.site.value?.version.value != nil }),
    ("site.effective", .effective, { $0.site.value?.effective.value != nil }),
    ("privacy-policy", .privacyPolicy, { _ in true }),
    ("cookie-policy", .cookiePolicy, { _ in true }),
  ]
}
