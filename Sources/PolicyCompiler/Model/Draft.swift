/// What the author said, complete or not: an omission must be representable to be found.
struct Draft: Sendable {
  // Frame.
  var site: Stated<Site> = .unsaid
  var documents: [DocumentSettings] = []
  var clauses = Table<Clause>()
  var definitions = Table<Definition>()
  var useDefinitions: [UseDefinitions] = []
  var changes: Stated<Changes> = .unsaid
  var claims: [Claim] = []
  // Who.
  var controller: Stated<Controller> = .unsaid
  var jointControllers = Table<JointController>()
  var subjects = Table<SubjectGroup>()
  var children: Stated<Children> = .unsaid
  // What and whence.
  var data = Table<DataCategory>()
  var sources = Table<DataSource>()
  var devices = Table<Device>()
  var events = Table<Event>()
  // Why.
  var purposes = Table<Purpose>()
  var processorActivities = Table<ProcessorActivity>()
  // To whom.
  var recipients = Table<Recipient>()
  var uses = Table<ServiceUse>()
  // Cookies.
  var cookies = Table<Cookie>()
  var trackers = Table<Tracker>()
  var banner: Stated<Banner> = .unsaid
  var browsers = Table<Browser>()
  // Rights and security.
  var rights: Stated<Rights> = .unsaid
  var complaint: Stated<Complaint> = .unsaid
  var breach: Stated<Breach> = .unsaid
  var security: Stated<Security> = .unsaid
  var certificates = Table<Certificate>()
  var attachments = Table<Attachment>()
  var measures = Table<Measure>()
  // The library's own.
  var statutes = Table<Statute>()
  var authorities = Table<Authority>()
  var countries = Table<Country>()
  var instruments = Table<Instrument>()
  var services = Table<Service>()
  var thresholds = Table<Threshold>()
  var outdated = Table<OutdatedReference>()
  var wordings = Table<Wording>()

  // Filled by the binder, in the order of the files.
  /// Every reference that the policy makes.
  var references: [AnyReference] = []
  /// Every statement at the top of the policy's files, in source order: whose text is this?
  var statements: [Statement] = []
  /// The texts that the author wrote, for the rules that read them.
  var texts: [AuthoredText] = []
  /// The names, addresses and numbers that the author wrote in quotes.
  var strings: [AuthoredString] = []
  var duplicates: [Duplicate] = []
  /// The names that the policy itself declares, by kind.
  var names: [DeclarationKind: [Name]] = [:]
  /// Every id that is declared, the library's among them once they are named.
  var declared: Set<DeclaredID> = []

  /// What was meant to be declared, behind a misspelt word; nothing that refers to it is also unknown.
  var attempted: Set<DeclaredID> = []
  /// Whether a file that is part of the policy could not be read: what it declares is unknown.
  var isPartial = false

  struct DeclaredID: Hashable, Sendable {
    let kind: DeclarationKind
    let id: String
  }

  mutating func note(_ name: Name, as kind: DeclarationKind, own: Bool) {
    declared.insert(DeclaredID(kind: kind, id: name.value))
    if own { names[kind, default: []].append(name) }
  }

  func declares(_ kind: DeclarationKind, _ id: String) -> Bool {
    declared.contains(DeclaredID(kind: kind, id: id))
  }
  var allowances: [ScopedAllowance] = []

  /// A statement of the policy: its kind, its id where it has one, and its range.
  struct Statement: Sendable {
    let kind: DeclarationKind
    let id: String?
    let extent: SourceSpan
  }

  /// Two declarations of the same kind with the same id.
  struct Duplicate: Sendable {
    let kind: DeclarationKind
    let first: Name
    let second: Name
  }

  /// A finding that is accepted inside a declaration.
  struct ScopedAllowance: Sendable {
    let extent: SourceSpan
    let allowance: Allowance
  }
}
