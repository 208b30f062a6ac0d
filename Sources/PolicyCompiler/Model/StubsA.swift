// Stubs until the schema of these kinds lands.

struct Clause: Declaration {
  static let kind = DeclarationKind.clause
  static let table: Path<Draft, Table<Self>> = \.clauses
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<Clause>(argument: .name(.freeWord, \.id))
}
struct Definition: Declaration {
  static let kind = DeclarationKind.definition
  static let table: Path<Draft, Table<Self>> = \.definitions
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<Definition>(argument: .name(.freeWord, \.id))
}
struct JointController: Declaration {
  static let kind = DeclarationKind.jointController
  static let table: Path<Draft, Table<Self>> = \.jointControllers
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<JointController>(argument: .name(.freeWord, \.id))
}
struct SubjectGroup: Declaration {
  static let kind = DeclarationKind.subject
  static let table: Path<Draft, Table<Self>> = \.subjects
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<SubjectGroup>(argument: .name(.freeWord, \.id))
}
struct DataCategory: Declaration {
  static let kind = DeclarationKind.data
  static let table: Path<Draft, Table<Self>> = \.data
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<DataCategory>(argument: .name(.freeWord, \.id))
}
struct DataSource: Declaration {
  static let kind = DeclarationKind.source
  static let table: Path<Draft, Table<Self>> = \.sources
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<DataSource>(argument: .name(.freeWord, \.id))
}
struct Device: Declaration {
  static let kind = DeclarationKind.device
  static let table: Path<Draft, Table<Self>> = \.devices
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<Device>(argument: .name(.freeWord, \.id))
}
struct Event: Declaration {
  static let kind = DeclarationKind.event
  static let table: Path<Draft, Table<Self>> = \.events
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<Event>(argument: .name(.freeWord, \.id))
}
struct Site: Node {
  var span = SourceSpan.nowhere
  static let schema = Schema<Site>()
}
struct DocumentSettings: Node {
  var span = SourceSpan.nowhere
  static let schema = Schema<DocumentSettings>()
}
struct UseDefinitions: Node {
  var span = SourceSpan.nowhere
  static let schema = Schema<UseDefinitions>()
}
struct Changes: Node {
  var span = SourceSpan.nowhere
  static let schema = Schema<Changes>()
}
struct Claim: Node {
  var span = SourceSpan.nowhere
  static let schema = Schema<Claim>()
}
struct Controller: Node {
  var span = SourceSpan.nowhere
  static let schema = Schema<Controller>()
}
struct Children: Node {
  var span = SourceSpan.nowhere
  static let schema = Schema<Children>()
}
