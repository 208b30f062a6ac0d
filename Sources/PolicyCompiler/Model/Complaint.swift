/// Where one can complain, GDPR Art. 13(2)(d) and 77.
struct Complaint: Node, Allowing {
  var span = SourceSpan.nowhere
  var authority: Stated<Reference<Authority>> = .unsaid
  var first: Stated<ComplaintsDesk> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid
}

/// A place of one's own to which one may, but need not, turn first.
struct ComplaintsDesk: Node {
  var span = SourceSpan.nowhere
  var text: AuthoredText?
  var email: Stated<String> = .unsaid
}
