import Mustache

/// A JSON value whose members keep their order, so that the same value always gives the same bytes.
enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A name and its value.
  struct Member: Sendable, Equatable {
    let name: String
    let value: JSON
  }
}

extension JSON {
  /// A string, or null where there is none.
  init(_ text: String?) {
    self = text.map(JSON.string) ?? .null
  }

  /// The value on indented lines, ending with a line break.
  var text: String {
    var output = ""
    write(to: &output, indent: "\n")
    return output + "\n"
  }

  private func write(to output: inout String, indent: String) {
    switch self {
    case .null: output += "null"
    case .bool(let flag): output += flag ? "true" : "false"
    case .number(let number): output += String(number)
    case .string(let text): output += Self.quoted(text)
    case .array(let values):
      Self.writeAll(values, "[", "]", to: &output, indent) { value, output, indent in
        value.write(to: &output, indent: indent)
      }
    case .object(let members):
      Self.writeAll(members, "{", "}", to: &output, indent) { member, output, indent in
        output += Self.quoted(member.name) + ": "
        member.value.write(to: &output, indent: indent)
      }
    }
  }

  private static func writeAll<Element>(
    _ elements: [Element],
    _ open: String,
    _ close: String,
    to output: inout String,
    _ indent: String,
    _ write: (Element, inout String, String) -> Void
  ) {
    output += open
    for (index, element) in elements.enumerated() {
      output += (index == 0 ? "" : ",") + indent + "  "
      write(element, &output, indent + "  ")
    }
    output += (elements.isEmpty ? "" : indent) + close
  }

  /// As safe as the templates' strings: it may stand in a script, too.
  private static func quoted(_ text: String) -> String { "\"" + Escaping.json.escape(text) + "\"" }
}

extension JSON: ExpressibleByDictionaryLiteral {
  /// Makes an object with its members in the order written.
  init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { Member(name: $0, value: $1) })
  }
}

extension JSON: ExpressibleByArrayLiteral {
  /// Makes an array.
  init(arrayLiteral values: JSON...) { self = .array(values) }
}

extension JSON: ExpressibleByStringLiteral {
  /// Makes a string.
  init(stringLiteral text: String) { self = .string(text) }
}
