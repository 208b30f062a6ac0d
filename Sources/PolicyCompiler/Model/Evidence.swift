/// Where a fact of the library can be looked up: the address of the source, or its title.
struct Evidence: Node {
  var span = SourceSpan.nowhere
  var source: Stated<String> = .unsaid
}
