/// Work done on customers' instructions as a processor, GDPR Art. 28: no legal basis of one's own can be said.
struct ProcessorActivity: Declaration, Allowing {
  static let kind = DeclarationKind.processorActivity
  static let table: Path<Draft, Table<Self>> = \.processorActivities

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere

  var name: Stated<AuthoredText> = .unsaid
  /// Which customers are the controllers.
  var customers: Stated<AuthoredText> = .unsaid
  var data: Stated<[Located<Reference<DataCategory>>]> = .unsaid
  var subjects: Stated<[Located<Reference<SubjectGroup>>]> = .unsaid
  /// The sub-processors.
  var recipients: Stated<[Located<Reference<Recipient>>]> = .unsaid
  var agreement: Stated<CustomerAgreement> = .unsaid
  var requests: Stated<Requests> = .unsaid
  var afterwards: Stated<CustomerDisposal> = .unsaid
  var authorities: Stated<AuthoredText> = .unsaid
  var measures: Stated<[Located<Reference<Measure>>]> = .unsaid
  var audit: Stated<Audit> = .unsaid
  var text: Stated<AuthoredText> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// Who answers when someone uses their rights.
  enum Requests: String, SchemaWord {
    case sentToCustomer = "sent-to-customer"
    case answeredForCustomer = "answered-for-customer"
  }
}

/// The processing agreement with customers, Art. 28(3), and where it can be read.
struct CustomerAgreement: Node {
  var span = SourceSpan.nowhere
  var exists: Stated<Bool> = .unsaid
  /// The address of a copy.
  var copy: Stated<String> = .unsaid
}

/// What happens to customers' data when the work is over, Art. 28(3)(g).
struct CustomerDisposal: Node {
  var span = SourceSpan.nowhere
  var method: Stated<Method> = .unsaid
  var within: Stated<Duration> = .unsaid

  /// What is done with them.
  enum Method: String, SchemaWord {
    case deleted, returned
    case customerChooses = "customer-chooses"
  }
}

/// How customers can check the work, Art. 28(3)(h).
struct Audit: Node {
  var span = SourceSpan.nowhere
  var methods: Stated<[Located<Method>]> = .unsaid
  var under: Stated<Condition> = .unsaid

  /// What customers may ask for.
  enum Method: String, SchemaWord { case questionnaire, report, visit }

  /// What customers must sign first.
  enum Condition: String, SchemaWord { case nda }
}
