/// Anything but a cookie that is stored on a device or read from it, such as a pixel or local storage.
struct Tracker: Declaration, StoredItem {
  static let kind = DeclarationKind.tracker
  static let table: Path<Draft, Table<Self>> = \.trackers
  static let isCookie = false

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  var categories: [Located<ConsentCategory>] = []
  var facts = StorageFacts()
  var allows: Stated<[Allowance]> = .unsaid
}
