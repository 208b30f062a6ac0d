/// A cookie as a service of the library sets it, or what a use of the service changes about it.
struct KnownCookie: StoredItem {
  static let isCookie = true

  var span = SourceSpan.nowhere
  var id = Name(value: "", span: .nowhere)
  var categories: [Located<ConsentCategory>] = []
  var facts = StorageFacts()
  var allows: Stated<[Allowance]> = .unsaid
}

/// A tracker as a service of the library uses it.
struct KnownTracker: StoredItem {
  static let isCookie = false

  var span = SourceSpan.nowhere
  var id = Name(value: "", span: .nowhere)
  var categories: [Located<ConsentCategory>] = []
  var facts = StorageFacts()
  var allows: Stated<[Allowance]> = .unsaid
}
