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
  /// What the policy itself declares.
  private(set) var own: [Element] = []
  /// What was taken from the library because the policy names it.
  private(set) var library: [Element] = []
  /// The place of an id: in `own` counted from 0 up, in `library` from -1 down.
  private var index: [String: Int] = [:]

  subscript(id: String) -> Element? {
    guard let place = index[id] else { return nil }
    return place >= 0 ? own[place] : library[-1 - place]
  }

  subscript(reference: Reference<Element>) -> Element? { self[reference.id] }

  /// Adds a declaration; returns the one that already has its id, which references go on meaning.
  mutating func add(_ element: Element) -> Element? {
    if let earlier = self[element.id.value] {
      if element.origin != .library { own.append(element) }
      return earlier
    }
    if element.origin == .library {
      library.append(element)
      index[element.id.value] = -library.count
    } else {
      index[element.id.value] = own.count
      own.append(element)
    }
    return nil
  }
}
