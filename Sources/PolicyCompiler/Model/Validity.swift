/// The days between which something holds; both are included.
struct Validity: Node {
  var span = SourceSpan.nowhere
  var from: Stated<CalendarDate> = .unsaid
  /// The last day. Unsaid while it still holds.
  var until: Stated<CalendarDate> = .unsaid
}
