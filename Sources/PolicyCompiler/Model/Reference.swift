/// A name that stands for a declaration of one kind.
struct Reference<Target: Declaration>: Sendable {
  let id: String
  let span: SourceSpan
}

/// A reference whatever it refers to, for rules that look at all of them.
struct AnyReference: Sendable {
  let kind: DeclarationKind
  let id: String
  let span: SourceSpan
}

/// The declarations of one kind, in source order, found by id.
struct Table<Element: Declaration>: Sendable {
  private(set) var all: [Element] = []
  private var index: [String: Int] = [:]

  subscript(id: String) -> Element? { index[id].map { all[$0] } }
  subscript(reference: Reference<Element>) -> Element? { self[reference.id] }

  /// The declarations of the policy itself, not those taken from the library.
  var own: [Element] { all.filter { $0.origin != .library } }

  /// Adds a declaration, or returns the one that already has its id.
  mutating func add(_ element: Element) -> Element? {
    if let earlier = self[element.id.value] { return earlier }
    index[element.id.value] = all.count
    all.append(element)
    return nil
  }
}
