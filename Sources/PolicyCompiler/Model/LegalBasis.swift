/// One basis of a purpose under GDPR Art. 6(1), and what makes it hold.
struct LegalBasis: Node {
  var span = SourceSpan.nowhere
  var kind: Stated<Kind> = .unsaid
  var through: Stated<Through> = .unsaid
  var law: Stated<Reference<Statute>> = .unsaid
  var section: Stated<String> = .unsaid
  var of: Stated<[Located<Reference<DataCategory>>]> = .unsaid
  var scope: Stated<AuthoredText> = .unsaid
  var interest: Stated<AuthoredText> = .unsaid
  var necessity: Stated<AuthoredText> = .unsaid
  // Consent, Art. 7.
  var given: Stated<ConsentAct> = .unsaid
  var asks: Stated<AuthoredText> = .unsaid
  var separate: Stated<Bool> = .unsaid
  var withdraw: Stated<Withdrawal> = .unsaid
  var consequence: Stated<WithdrawalConsequence> = .unsaid
  var fee: Stated<Amount> = .unsaid
  var neededForService: Stated<Bool> = .unsaid
  var proof: Stated<[Located<ConsentProof>]> = .unsaid
  var freedom: Stated<AuthoredText> = .unsaid
  var frequency: Stated<AuthoredText> = .unsaid

  /// The six bases of Art. 6(1), in the order of its letters.
  enum Kind: String, SchemaWord {
    case consent
    case contract
    case legalObligation = "legal-obligation"
    case vitalInterests = "vital-interests"
    case publicTask = "public-task"
    case legitimateInterests = "legitimate-interests"
  }

  /// Where a consent is asked for, if not in a form of its own.
  enum Through: String, SchemaWord { case banner }
}

extension LegalBasis {
  /// Whether its consent is given in the banner, where it is also withdrawn and recorded.
  var isThroughBanner: Bool {
    kind.value == .consent
      && (through.value == .banner || given.value?.methods.all().contains(.banner) == true)
  }

  /// Whether it says how its consent is withdrawn.
  var hasWithdrawal: Bool { isThroughBanner || withdraw.value?.channels.all().isEmpty == false }
}

/// How a consent is given.
struct ConsentAct: Node {
  var span = SourceSpan.nowhere
  var methods: Stated<[Located<Method>]> = .unsaid
  var defaultOn: Stated<Bool> = .unsaid
  var when: Stated<When> = .unsaid
  var steps: Stated<Int> = .unsaid
  /// Whether one is logged in when giving it.
  var login: Stated<Bool> = .unsaid

  enum Method: String, SchemaWord {
    case checkbox, button, toggle, form, signature, oral, reply, banner
    case continuedUse = "continued-use"
    case scrolling, silence
  }

  enum When: String, SchemaWord { case before, after }
}

/// How a consent is withdrawn, Art. 7(3).
struct Withdrawal: Node {
  var span = SourceSpan.nowhere
  var channels: Stated<[Located<Channel>]> = .unsaid
  var steps: Stated<Int> = .unsaid
  var login: Stated<Bool> = .unsaid

  enum Channel: String, SchemaWord {
    case unsubscribeLink = "unsubscribe-link"
    case cookieSettings = "cookie-settings"
    case button
    case accountPage = "account-page"
    case app, email, phone, letter
    case inPerson = "in-person"
    case browserSettings = "browser-settings"
  }
}

/// What happens when a consent is withdrawn.
struct WithdrawalConsequence: Node {
  var span = SourceSpan.nowhere
  var scope: Stated<Scope> = .unsaid
  var text: AuthoredText?

  enum Scope: String, SchemaWord {
    case thisPurposeEnds = "this-purpose-ends"
    case serviceEnds = "service-ends"
    case other
  }
}

/// What is kept to prove a consent, Art. 7(1). `logged` stands for all four.
enum ConsentProof: String, SchemaWord {
  case logged, time
  case textVersion = "text-version"
  case choice, id
}
