extension Reader {
  /// The one who sets the item and reads it: the controller, unless someone else does.
  func provider(of item: Policy.Item) -> String {
    item.provider.map(label) ?? policy.controllerName
  }

  /// A recipient where no sentence is around it; a proper name keeps its own first letter.
  func label(_ recipient: Policy.Recipient) -> String {
    let name = plain(recipient.name)
    return recipient.name.everywhere == nil ? name.capitalisedFirst : name
  }

  /// What the item does: in its own words, or else by the purposes that it serves, or else by why it is needed.
  func purpose(of item: Policy.Item) -> String {
    if let said = item.purposeText { return plain(said) }
    if !item.purposes.isEmpty { return list(item.purposes.map { plain($0.name) }) }
    guard !item.category.needsConsent else { return "" }
    let needs = needs(of: item)
    if needs.isEmpty { return self(Bilingual(da: "Får siden til at virke.", en: "Makes the site work.")) }
    return self(Bilingual(da: "Nødvendig \(needs).", en: "Necessary \(needs)."))
  }

  /// Why no consent is needed: »til noget, du selv har bedt om, og til login«.
  func needs(of item: Policy.Item) -> String {
    guard !item.category.needsConsent else { return "" }
    let grounds = item.facts.grounds.all().map { $0.need[language] }
    guard let last = grounds.last, grounds.count > 1 else { return grounds.first ?? "" }
    let others = grounds.dropLast()
    // A Danish relative clause ends with a comma, also before »og«.
    let comma = others.last?.contains(",") == true ? "," : ""
    return others.joined(separator: ", ") + comma + self(Bilingual(da: " og ", en: " and ")) + last
  }

  /// How long it lives, where that is said; without consent it need not be.
  func lifetime(of item: Policy.Item) -> String? { item.duration?.text(language) }
}

extension Policy.Item {
  /// Everyone else who can read the item: the provider, if that is not the site, and those with access.
  var readers: [Policy.Recipient] {
    var known: Set<String> = []
    return ((provider.map { [$0] } ?? []) + access).filter { known.insert($0.id).inserted }
  }
}

extension Sequence<Policy.Item> {
  /// The purposes that the items serve, each once.
  var purposes: [Policy.Purpose] {
    var known: Set<String> = []
    return flatMap(\.purposes).filter { known.insert($0.id).inserted }
  }
}
