/// A person or office to write to, with or without a name: the data protection officer, the privacy contact.
struct Contact: Node {
  var span = SourceSpan.nowhere
  var name: Stated<String> = .unsaid
  var address: Stated<[Located<AddressPart>]> = .unsaid
  var email: Stated<String> = .unsaid
  var phone: Stated<String> = .unsaid
  var form: Stated<String> = .unsaid
}

/// The representative in the EU of a controller outside it, Art. 27; always named.
struct Representative: Node {
  var span = SourceSpan.nowhere
  var name: Stated<String> = .unsaid
  var address: Stated<[Located<AddressPart>]> = .unsaid
  var email: Stated<String> = .unsaid
  var phone: Stated<String> = .unsaid
  var form: Stated<String> = .unsaid
}
