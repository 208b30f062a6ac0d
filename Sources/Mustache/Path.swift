/// One name with its hash.
struct Name: Hashable, Sendable {
  let text: String
  let hash: UInt64

  init(_ text: String) {
    self.text = text
    // FNV-1a: a few cycles for a short name, and the same on every run.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    self.hash = hash
  }
}

/// What a tag names: `title`, `controller.address.city`, or `.` for the innermost value itself.
struct Path: Hashable, Sendable {
  /// As it is written in the template.
  let text: String
  /// The names between the dots; none for `.`.
  let names: [Name]

  init(_ text: String) {
    self.text = text
    let parts = text == "." ? [] : text.split(separator: ".", omittingEmptySubsequences: false)
    names = parts.map { Name(String($0)) }
  }
}
