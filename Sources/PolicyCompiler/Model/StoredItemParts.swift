/// The technique by which something is stored on a device or read from it.
enum StorageTechnology: String, SchemaWord {
  case cookie
  case localStorage = "local-storage"
  case sessionStorage = "session-storage"
  case indexedDB = "indexed-db"
  case pixel
  case trackedLink = "tracked-link"
  case sdk, fingerprint, etag
  case deviceID = "device-id"
  case appStorage = "app-storage"
}

/// Who sets a cookie and reads it: the site, or someone else.
enum StorageProvider: Sendable {
  case firstParty
  case recipient(Reference<Recipient>)
}

/// How long a cookie or tracker lives.
struct StorageDuration: Node {
  var span = SourceSpan.nowhere
  var length: Stated<Length> = .unsaid
  var because: Stated<String> = .unsaid

  /// A time, a visit, or without end.
  enum Length: Sendable {
    case lasting(Duration)
    case session
    /// Until it is deleted.
    case persistent
  }
}

/// Why something is necessary and needs no consent, the Danish Cookie Order, section 4.
enum NecessityGround: String, SchemaWord {
  case userInput = "user-input"
  case authentication, security
  case mediaPlayer = "media-player"
  case loadBalancing = "load-balancing"
  case chosenPreference = "chosen-preference"
  case socialPlugin = "social-plugin"
  case consentRecord = "consent-record"
  case payment, transmission
}
