/// Stub.
struct Fact {
  init?(_ path: String, in draft: Draft) { return nil }
  static func paths(in draft: Draft) -> [String] { [] }
}
