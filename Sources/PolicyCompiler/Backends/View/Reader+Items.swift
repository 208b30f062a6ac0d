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

  /// What the item does: in its own words, or else by the purposes that it serves.
  func purpose(of item: Policy.Item) -> String {
    if let said = item.purposeText { return plain(said) }
    return list(item.purposes.map { plain($0.name) })
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
