/// A cookie or a tracker, wherever it is declared: on the site, in a service of the library, or in a use of one.
protocol StoredItem: Allowing {
  /// The name on the device; `*` stands for anything.
  var id: Name { get set }
  var categories: [Located<ConsentCategory>] { get set }
  var facts: StorageFacts { get set }
  static var isCookie: Bool { get }
}

extension StoredItem {
  var category: ConsentCategory? { categories.first?.value }

  /// The technology that was said; a cookie is one without saying so.
  var technology: StorageTechnology? { facts.technology.value ?? (Self.isCookie ? .cookie : nil) }

  /// Whether the site itself sets and reads it, as it does unless a provider is named.
  var isFirstParty: Bool {
    guard case .recipient = facts.provider.value else { return true }
    return false
  }
}

/// What is known about a cookie or tracker.
struct StorageFacts: Sendable {
  var technology: Stated<StorageTechnology> = .unsaid
  var domain: Stated<String> = .unsaid
  var provider: Stated<StorageProvider> = .unsaid
  /// What it does, in words.
  var purpose: Stated<AuthoredText> = .unsaid
  /// The purposes of the policy that it serves.
  var purposes: Stated<[Located<Reference<Purpose>>]> = .unsaid
  var duration: Stated<StorageDuration> = .unsaid
  var grounds: Stated<[Located<NecessityGround>]> = .unsaid
  /// The third parties that can read it.
  var access: Stated<[Located<Reference<Recipient>>]> = .unsaid
  var load: Stated<LoadTime> = .unsaid
  var identifies: Stated<Identified> = .unsaid
  var optOut: Stated<String> = .unsaid
  var anonymised: Stated<Anonymisation> = .unsaid
  var checked: Stated<CalendarDate> = .unsaid

  /// When it may be set or sent.
  enum LoadTime: String, SchemaWord {
    case afterConsent = "after-consent"
    case always
  }

  /// What a unique number in it tells apart.
  enum Identified: String, SchemaWord { case person, device, nobody }
}

/// The four categories in which visitors choose.
enum ConsentCategory: String, SchemaWord { case necessary, preferences, statistics, marketing }
