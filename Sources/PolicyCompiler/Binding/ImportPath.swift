/// Where an import leads: relative to the file that imports, inside the project.
enum ImportPath {
  /// The path from the project's root; `nil` where it leaves the project.
  static func resolve(_ target: String, from file: String) -> String? {
    guard !target.hasPrefix("/"), !target.contains("\\"), !target.isEmpty else { return nil }
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "", ".": continue
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// The files that a policy names in its imports, without binding anything.
  static func targets(in bytes: [UInt8], at path: String) -> [String] {
    let keyword = Array(DeclarationKind.import.rawValue.utf8)
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard line.drop(while: { $0 == 0x20 || $0 == 0x09 }).starts(with: keyword) else { return nil }
      let tokens = Lexer.tokens(of: bytes, in: line.startIndex..<line.endIndex)
      guard tokens.count >= 2, tokens[0].kind == .word, tokens[1].kind == .string else { return nil }
      let content = tokens[1].range.dropFirst().dropLast()
      return resolve(String(decoding: bytes[content], as: UTF8.self), from: path)
    }
  }
}
