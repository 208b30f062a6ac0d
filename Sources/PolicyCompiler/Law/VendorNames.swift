/// The names under which the library's services and their providers are known, read without parsing the entries.
struct VendorNames: Sendable {
  private var products: [String: [String]] = [:]
  private var providers: [String: [String]] = [:]

  init(_ services: [(id: String, bytes: ArraySlice<UInt8>)]) {
    for (id, bytes) in services {
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        // The service's own lines are indented once, those of its cookies twice.
        guard line.starts(with: Self.indentation), !line.starts(with: Self.indentation + Self.indentation)
        else { continue }
        let parts = line.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        let word = String(decoding: parts[0].split(separator: UInt8(ascii: " ")).first ?? [], as: UTF8.self)
        let names = stride(from: 1, to: parts.count, by: 2).map { String(decoding: parts[$0], as: UTF8.self) }
        switch word {
        case "name", "aliases": for name in names { products[Self.key(name), default: []].append(id) }
        case "provider": names.first.map { providers[Self.key($0), default: []].append(id) }
        default: continue
        }
      }
    }
  }

  /// The service of that name, or else all that a company of that name provides.
  func services(called name: String) -> [String] {
    let key = Self.key(name)
    return key.isEmpty ? [] : products[key] ?? providers[key] ?? []
  }

  private static let indentation = Array("    ".utf8)

  /// »Meta Platforms Ireland Ltd.« and »Meta Platforms Ireland Limited« are one company.
  private static func key(_ name: String) -> String {
    var words = name.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "/" && $0 != "." }
      .map { $0.filter { $0 != "." } }.filter { !$0.isEmpty }
    while words.count > 1, let last = words.last, legalForms.contains(last) { words.removeLast() }
    return words.joined(separator: " ")
  }

  private static let legalForms: Set<String> = [
    "ltd", "limited", "inc", "incorporated", "llc", "corp", "corporation", "company", "co", "plc", "a/s",
    "as", "aps", "gmbh", "ag", "ab", "sa", "sarl", "bv", "uc", "unlimited", "pvt", "oy",
  ]
}
