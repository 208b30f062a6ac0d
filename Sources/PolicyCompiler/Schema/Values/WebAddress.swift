/// Which addresses may become links.
enum WebAddress {
  /// Whether the address begins with http:// or https:// and holds nothing that a browser would skip or break on.
  static func isSafe(_ text: String) -> Bool {
    let lowered = text.lowercased()
    for scheme in ["https://", "http://"] where lowered.hasPrefix(scheme) {
      let rest = text.dropFirst(scheme.count)
      return !rest.isEmpty
        && rest.unicodeScalars.allSatisfy { $0.value > 0x20 && !"\"<>`\\".unicodeScalars.contains($0) }
    }
    return false
  }

  /// Whether a link in a text may point there: the web, mail, telephone, or a place on the same site.
  static func isSafeLink(_ text: String) -> Bool {
    if isSafe(text) { return true }
    let isClean = text.unicodeScalars.allSatisfy { $0.value > 0x20 && !"\"<>`\\".unicodeScalars.contains($0) }
    guard isClean, !text.isEmpty else { return false }
    let lowered = text.lowercased()
    if lowered.hasPrefix("mailto:") || lowered.hasPrefix("tel:") { return true }
    return (text.hasPrefix("/") && !text.hasPrefix("//")) || text.hasPrefix("#")
  }

  /// Whether the text has the form of a mail address: something, an @, a host with a point.
  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return false }
    let host = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return host.count >= 2 && host.allSatisfy { !$0.isEmpty }
      && text.unicodeScalars.allSatisfy { $0.value > 0x20 && !"\"<>`\\,;:()[]".unicodeScalars.contains($0) }
  }
}
