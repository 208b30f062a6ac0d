/// What a tag names: `title`, `controller.address.city`, or `.` for the innermost value itself.
struct Path: Hashable, Sendable {
  /// As it is written in the template.
  let text: String
  /// The names between the dots; none for `.`.
  let names: [String]

  init(_ text: String) {
    self.text = text
    let parts = text == "." ? [] : text.split(separator: ".", omittingEmptySubsequences: false)
    names = parts.map(String.init)
  }
}
