/// A place in memory that a schema writes to.
typealias Path<Root, Value> = any WritableKeyPath<Root, Value> & Sendable

/// A part of the draft that statements are bound to.
protocol Node: Sendable {
  init()
  /// The word or value that names the node; diagnostics about the whole of it point here.
  var span: SourceSpan { get set }
  static var schema: Schema<Self> { get }
}

/// A node that others refer to by its id.
protocol Declaration: Node {
  static var kind: DeclarationKind { get }
  static var table: Path<Draft, Table<Self>> { get }
  /// Words of the schema that mean something else where such ids are used.
  static var reservedIDs: Set<String> { get }
  var id: Name { get set }
  var origin: SourceFile.Origin { get set }
  /// Everything from the keyword to the closing brace.
  var extent: SourceSpan { get set }
}

extension Declaration {
  static var reservedIDs: Set<String> { [] }
}

extension SourceSpan {
  /// The place of a node before it is bound.
  static let nowhere = SourceSpan(file: 0, start: 0, end: 0)
}

/// What may stand in a statement: its own values, the kinds after `as`, its text, and its properties.
struct Schema<Model: Sendable>: Sendable {
  let argument: Argument<Model>?
  let kinds: Kinds<Model>?
  let text: TextArgument<Model>?
  let properties: [Property<Model>]
  private let index: [String: Int]

  init(
    argument: Argument<Model>? = nil,
    kinds: Kinds<Model>? = nil,
    text: TextArgument<Model>? = nil,
    properties: [Property<Model>] = []
  ) {
    self.argument = argument
    self.kinds = kinds
    self.text = text
    self.properties = properties
    index = Dictionary(properties.enumerated().map { ($1.word, $0) }, uniquingKeysWith: { first, _ in first })
    precondition(index.count == properties.count, "a schema names each of its words once")
    precondition(properties.count <= 64, "the binder keeps what was said in 64 bits")
  }

  func property(_ word: String) -> Int? { index[word] }
}

/// Who asks for something that is left out: one omission, one message.
enum Requirement: Sendable, Equatable {
  case optional
  /// The binder reports it.
  case required
  /// The binder reports it where this word, which can stand for it, is left out too.
  case requiredUnless(String)
  /// This rule reports it, and the binder is silent.
  case requiredByRule(String)
}

/// A word that may stand in a block, or with its colon on the line.
struct Property<Model: Sendable>: Sendable {
  let word: String
  /// One line of documentation.
  let doc: Message
  let shape: Shape
  let requirement: Requirement
  let repeats: Bool
  /// Texts and repeatable properties stand only in the block.
  let standsOnLine: Bool
  let bind: @Sendable (inout Model, Said, inout Binder) -> Void
}

/// The values behind a word.
struct Argument<Model: Sendable>: Sendable {
  let shape: ValueShape
  let isList: Bool
  let isRequired: Bool
  let bind: @Sendable (inout Model, Said, inout Binder) -> Void
}

/// The words behind `as`.
struct Kinds<Model: Sendable>: Sendable {
  let choices: [String]
  let isList: Bool
  let requirement: Requirement
  let bind: @Sendable (inout Model, [Name], inout Binder) -> Void
}

/// A statement's own text: `da: "…", en: "…"` on its line.
struct TextArgument<Model: Sendable>: Sendable {
  let doc: Message?
  let bind: @Sendable (inout Model, AuthoredText) -> Void
}
