import BrowserSupport
import Foundation

/// As much of Mustache as the banner's templates need, until the engine is here.
struct StandIn {
  let folder: URL

  func render(_ name: String, _ context: JSON) throws -> String {
    let text = try String(contentsOf: folder.appendingPathComponent(name + ".mustache"), encoding: .utf8)
    return try render(text[...], [context])
  }

  private func render(_ text: Substring, _ contexts: [JSON]) throws -> String {
    var output = ""
    var rest = text
    while let open = rest.range(of: "{{"),
      let close = rest.range(of: "}}", range: open.upperBound..<rest.endIndex)
    {
      output += rest[..<open.lowerBound]
      let tag = rest[open.upperBound..<close.lowerBound]
      rest = rest[close.upperBound...]
      let name = tag.dropFirst().trimmingCharacters(in: .whitespaces)
      switch tag.first {
      case "#", "^":
        let end = endOfSection(name, in: rest)
        let inside = rest[..<end.lowerBound]
        rest = rest[end.upperBound...]
        let inner = tag.first == "#" ? sections(value(name, contexts)) : inverted(value(name, contexts))
        for context in inner { output += try render(inside, contexts + [context]) }
      case ">":
        output += try render(name, contexts.last ?? .null)
      default:
        output += escaped(value(String(tag), contexts))
      }
    }
    return output + rest
  }

  private func endOfSection(_ name: String, in text: Substring) -> Range<Substring.Index> {
    var depth = 1
    var from = text.startIndex
    while let tag = text.range(of: "{{", range: from..<text.endIndex) {
      let content = text[tag.upperBound...]
      if content.hasPrefix("#\(name)}}") || content.hasPrefix("^\(name)}}") { depth += 1 }
      if content.hasPrefix("/\(name)}}") { depth -= 1 }
      if depth == 0 { return tag.lowerBound..<text.index(tag.upperBound, offsetBy: name.count + 3) }
      from = tag.upperBound
    }
    fatalError("section \(name) does not end")
  }

  private func value(_ name: String, _ contexts: [JSON]) -> JSON {
    for case .object(let members) in contexts.reversed() {
      if let value = members[name] { return value }
    }
    fatalError("the context has no \(name)")
  }

  private func sections(_ value: JSON) -> [JSON] {
    switch value {
    case .array(let elements): elements
    case .bool(false), .null: []
    default: [value]
    }
  }

  private func inverted(_ value: JSON) -> [JSON] {
    sections(value).isEmpty ? [.null] : []
  }

  private func escaped(_ value: JSON) -> String {
    switch value {
    case .number(let number): return String(Int(number))
    case .string(let text):
      return text.unicodeScalars.map { scalar in
        let isPlain =
          scalar.value >= 32 && scalar.value < 0x2028 && !"\"'\\<>&`".unicodeScalars.contains(scalar)
        return isPlain ? String(scalar) : String(format: "\\u%04x", scalar.value)
      }.joined()
    default: return ""
    }
  }
}
