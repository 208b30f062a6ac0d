/// One kind of statement that privacy policies make, and where a policy of ours makes it.
struct Statement: Sendable {
  /// The row of the inventory: a letter for the group, and a number.
  let id: String
  let name: String
  /// The policy, without `.policy`.
  let policy: String
  /// The beginning of the line that says it, as it stands in the policy; of several lines the first counts, or the
  /// one after the declaration that `within` begins.
  let line: String
  let within: String?
  /// The anchor at which it must be read, where the line alone does not tell.
  let anchor: String?

  init(
    _ id: String,
    _ name: String,
    _ policy: String,
    _ line: String,
    within: String? = nil,
    at anchor: String? = nil
  ) {
    self.id = id
    self.name = name
    self.policy = policy
    self.line = line
    self.within = within
    self.anchor = anchor
  }

  /// The lines in the policy, counted from 1: the one that says it and, where its text goes on in another language,
  /// the first of that.
  func lines(in source: String) -> [Int] {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
    var start = 0
    if let within {
      guard let declaration = lines.firstIndex(where: { $0.hasPrefix(within) }) else { return [] }
      start = declaration
    }
    guard let found = lines[start...].firstIndex(where: { $0.hasPrefix(line) }) else { return [] }
    guard lines[found].contains(" da: "), !lines[found].contains(" en: "),
      let english = lines[found...].firstIndex(where: { $0.hasPrefix("en: ") })
    else { return [found + 1] }
    return [found + 1, english + 1]
  }
}
