/// What a place takes, described for people: the reference, messages and editors read it.
struct ValueShape: Sendable {
  /// »en varighed, fx 2 years«
  let name: Message
  /// How the reference writes it: `duration`, `→data`, `string`.
  let notation: String
  /// The fixed words that may stand here.
  var choices: [String] = []
  /// The kind of declaration that may be named here.
  var references: DeclarationKind?

  func or(_ other: ValueShape) -> ValueShape {
    ValueShape(
      name: Bilingual(da: "\(name.da) eller \(other.name.da)", en: "\(name.en) or \(other.name.en)"),
      notation: "\(notation) | \(other.notation)",
      choices: choices + other.choices,
      references: references ?? other.references
    )
  }
}

/// What a property takes: a value, a list, a text or a statement with properties of its own.
struct Shape: Sendable {
  enum Content: Sendable {
    case value(ValueShape)
    case list(ValueShape)
    case text(takesProperName: Bool)
    case statement(@Sendable () -> StatementShape)
  }

  let content: Content
  let takesNone: Bool
}

extension Shape {
  /// The words that may stand as labels or in the block.
  var words: Set<String> {
    guard case .statement(let child) = content else { return [] }
    return Set(child().properties.map(\.word))
  }
}

/// A statement described for people.
struct StatementShape: Sendable {
  let argument: (shape: ValueShape, isList: Bool, isRequired: Bool)?
  let kinds: (choices: [String], isList: Bool)?
  let takesText: Bool
  let textDoc: Message?
  let properties: [PropertyShape]
}

/// A property described for people.
struct PropertyShape: Sendable {
  let word: String
  let doc: Message
  let shape: Shape
  let requirement: Requirement
  let repeats: Bool
}

extension Schema {
  var shape: StatementShape {
    StatementShape(
      argument: argument.map { ($0.shape, $0.isList, $0.isRequired) },
      kinds: kinds.map { ($0.choices, $0.isList) },
      takesText: text != nil,
      textDoc: text?.doc,
      properties: properties.map {
        PropertyShape(
          word: $0.word,
          doc: $0.doc,
          shape: $0.shape,
          requirement: $0.requirement,
          repeats: $0.repeats
        )
      }
    )
  }
}
