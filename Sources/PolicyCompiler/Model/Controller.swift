/// Who answers for the processing: GDPR Art. 13(1)(a) and (b).
struct Controller: Node, Allowing {
  var span = SourceSpan.nowhere
  /// The registered name.
  var name: Stated<String> = .unsaid
  var knownAs: Stated<[Located<String>]> = .unsaid
  var legalForm: Stated<LegalForm> = .unsaid
  var kind: Stated<Kind> = .unsaid
  var aim: Stated<Aim> = .unsaid
  var role: Stated<Role> = .unsaid
  /// The eight digits, or what was written instead.
  var cvr: Stated<String> = .unsaid
  var address: Stated<[Located<AddressPart>]> = .unsaid
  var country: Stated<Reference<Country>> = .unsaid
  var euEstablishment: Stated<Bool> = .unsaid
  var email: Stated<String> = .unsaid
  var phone: Stated<String> = .unsaid
  var form: Stated<String> = .unsaid
  var representative: Stated<Representative> = .unsaid
  var dpo: Stated<Contact> = .unsaid
  var privacyContact: Stated<Contact> = .unsaid
  var largeScale: Stated<[Located<LargeScaleActivity>]> = .unsaid
  /// Whether the processing is occasional and unlikely to be a risk, Art. 27(2)(a).
  var occasional: Stated<Bool> = .unsaid
  /// Whether it is a court acting in its judicial capacity, Art. 37(1)(a).
  var judicialCapacity: Stated<Bool> = .unsaid
  var onlinePlatform: Stated<PlatformSize> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  enum LegalForm: String, SchemaWord {
    case aps
    case aS = "a-s"
    case iS = "i-s"
    case kS = "k-s"
    case pS = "p-s"
    case amba = "a-m-b-a"
    case fmba = "f-m-b-a"
    case smba = "s-m-b-a"
    case ivs
    /// Of a foreign company.
    case branch
    case soleTrader = "sole-trader"
    case association, foundation
    case publicBody = "public-body"
    case other
  }

  enum Kind: String, SchemaWord {
    case company
    case publicAuthority = "public-authority"
    case nonProfit = "non-profit"
  }

  /// The aims that let a non-profit use special categories, Art. 9(2)(d).
  enum Aim: String, SchemaWord {
    case political, philosophical, religious
    case tradeUnion = "trade-union"
  }

  enum Role: String, SchemaWord { case controller, processor, both }

  /// The core activities that demand a data protection officer, Art. 37(1)(b) and (c).
  enum LargeScaleActivity: String, SchemaWord {
    case monitoring
    case specialCategories = "special-categories"
    case criminalOffences = "criminal-offences"
  }

  /// Micro and small enterprises are excepted, Art. 19 of the Digital Services Act.
  enum PlatformSize: String, SchemaWord {
    case large
    case microOrSmall = "micro-or-small"
  }
}
