/// Where a link leads, as far as that can be seen without a network.
enum LinkTarget {
  /// Why a link leads nowhere.
  enum Fault: String {
    case empty, localMachine, placeholder, malformed
    /// A place on the site that the compiler does not make.
    case notGenerated
  }

  static func isWebAddress(_ text: String) -> Bool {
    let lowered = text.prefix(8).lowercased()
    return lowered.hasPrefix("http://") || lowered.hasPrefix("https://")
  }

  /// What is wrong with the target of a link. `pages` are the names of the pages that are made.
  static func fault(of address: String, pages: Set<String>) -> Fault? {
    if address.allSatisfy(\.isWhitespace) || address == "#" { return .empty }
    let lowered = address.lowercased()
    if lowered.hasPrefix("javascript:") { return .empty }
    if isWebAddress(address) {
      return fault(ofWebAddress: lowered) ?? (WebAddress.isSafeLink(address) ? nil : .malformed)
    }
    guard WebAddress.isSafeLink(address) else { return .malformed }
    if lowered.hasPrefix("mailto:") {
      if Placeholder.first(in: address) != nil { return .placeholder }
      return WebAddress.isEmail(String(address.dropFirst(7).prefix { $0 != "?" })) ? nil : .malformed
    }
    if lowered.hasPrefix("tel:") {
      return Placeholder.first(in: String(address.dropFirst(4))) == nil ? nil : .placeholder
    }
    if address.hasPrefix("#") { return nil }
    if address.hasPrefix("/") {
      var page = lowered.prefix { $0 != "#" && $0 != "?" }
      while page.count > 1, page.hasSuffix("/") { page = page.dropLast() }
      if page.hasSuffix(".html") { page = page.dropLast(5) }
      let name = page.split(separator: "/").last.map(String.init)
      return name.map(pages.contains) ?? true ? nil : .notGenerated
    }
    return .malformed
  }

  /// What is wrong with an address on the web, in lower case.
  static func fault(ofWebAddress address: String) -> Fault? {
    guard let scheme = address.firstRange(of: "://") else { return .malformed }
    var authority = address[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let at = authority.lastIndex(of: "@") { authority = authority[authority.index(after: at)...] }
    let host = authority.prefix { $0 != ":" }
    if host.isEmpty { return authority.isEmpty ? .empty : .malformed }
    if isLocal(host) { return .localMachine }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    if isExample(labels) || Placeholder.first(in: address) != nil { return .placeholder }
    let isSound =
      labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-")
          && label.unicodeScalars.allSatisfy { $0.isWordPart || $0 == "-" }
      }
    return isSound ? nil : .malformed
  }

  private static func isLocal(_ host: Substring) -> Bool {
    host == "localhost" || host.hasSuffix(".localhost") || host.hasSuffix(".local") || host.hasSuffix(".test")
      || host.hasSuffix(".invalid") || host.hasPrefix("127.") || host == "0.0.0.0"
      || host.hasPrefix("192.168.")
      || host.hasPrefix("10.") && host.allSatisfy { $0.isNumber || $0 == "." }
  }

  /// Domains that stand for another in examples.
  private static func isExample(_ labels: [Substring]) -> Bool {
    guard labels.count > 1 else { return false }
    if labels.last == "example" { return true }
    let name = labels[labels.count - 2]
    return ["com", "dk", "org", "net"].contains(labels[labels.count - 1])
      && ["example", "domain", "yourdomain", "yourcompany", "dinvirksomhed", "ditdomæne"].contains(name)
  }
}
