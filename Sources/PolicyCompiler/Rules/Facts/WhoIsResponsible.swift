// What several rules ask of the controller.
extension Controller {
  /// Whether it is an authority or another body of the state, a region or a municipality.
  var isPublicAuthority: Bool { publicAuthority != nil }

  /// Where the policy says so: its kind, or else the legal form.
  var publicAuthority: SourceSpan? {
    if kind.isUnsaid { return legalForm.value == .publicBody ? legalForm.span : nil }
    return kind.value == .publicAuthority ? kind.span : nil
  }

  /// The country of its seat: stated by itself, or at the end of the address.
  var seat: Reference<Country>? {
    if let country = country.value { return country }
    for part in address.all().reversed() {
      if case .country(let reference) = part { return reference }
    }
    return nil
  }
}

extension RuleContext {
  /// The country whose law applies beside that of the Union.
  var jurisdiction: String { draft.site.value?.jurisdiction.value?.id ?? "DK" }

  /// Whether everything in the statements of a kind was understood.
  func understands(_ kind: DeclarationKind) -> Bool {
    draft.statements.allSatisfy { $0.kind != kind || understands($0.extent) }
  }
}

extension Sequence where Element == AddressPart {
  /// Whether a letter could be sent there: a country alone is no address.
  var hasLine: Bool {
    contains { part in
      if case .line = part { true } else { false }
    }
  }
}
