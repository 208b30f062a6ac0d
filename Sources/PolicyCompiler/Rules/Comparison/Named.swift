/// Something with an id that its author chose, and with names that readers see.
struct Named: Sendable {
  let id: String
  /// Its names in the languages; none where they are not known.
  let names: Set<String>

  init(id: String, names: Set<String>) {
    self.id = id
    self.names = names
  }

  init(id: String, text: AuthoredText?) {
    self.init(id: id, names: Set((text?.versions ?? []).map { $0.plainText.withSingleBlanks }))
  }

  /// Whether readers would call them the same: an id can be changed, and can come to stand for another.
  func isSame(as other: Named) -> Bool {
    names.isEmpty || other.names.isEmpty ? id == other.id : !names.isDisjoint(with: other.names)
  }
}

extension Sequence<Named> {
  func has(_ other: Named) -> Bool { contains { $0.isSame(as: other) } }
}

extension String {
  /// The words with one blank between them.
  var withSingleBlanks: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
