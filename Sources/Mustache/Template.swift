/// A Mustache template, parsed once and rendered often.
package struct Template: Hashable, Sendable {
  /// The name by which other templates include it, such as `sections/rights`.
  package let name: String
  /// The source in UTF-8; the nodes point into it.
  let bytes: [UInt8]
  /// The whole tree, flat and in source order.
  let nodes: [Node]
  /// The names in the tags; nodes refer to them by index.
  let paths: [Path]

  /// Parses a source; the first mistake in it is thrown.
  package init(parsing source: String, name: String) throws(TemplateError) {
    var parser = Parser(source, name: name)
    try parser.parse()
    self.name = name
    bytes = parser.bytes
    nodes = parser.nodes
    paths = parser.names.paths
  }
}

extension Template {
  /// A tag that asks for another template by a fixed name.
  package struct Reference: Hashable, Sendable {
    /// The name of the other template.
    package let name: String
    /// The UTF-8 bytes of the tag.
    package let range: Range<Int>
    /// Whether the other template is a parent, whose blocks this one replaces.
    package let isParent: Bool
  }

  /// The paths that variables, sections and dynamic names look up, sorted, each once.
  package var names: [String] {
    var used: Set<Int> = []
    for node in nodes {
      switch node {
      case .variable(let path, _, _), .section(let path, _, _, _): used.insert(path)
      case .partial(.dynamic(let path), _, _), .parent(.dynamic(let path), _, _, _): used.insert(path)
      case .partial(.fixed, _, _), .parent(.fixed, _, _, _), .text, .block: break
      }
    }
    return used.map { paths[$0].text }.sorted()
  }

  /// The templates that this one asks for by a fixed name, in source order; dynamic names are only known later.
  package var references: [Reference] {
    nodes.compactMap { node in
      switch node {
      case .partial(.fixed(let path), let tag, _):
        Reference(name: paths[path].text, range: tag, isParent: false)
      case .parent(.fixed(let path), let tag, _, _):
        Reference(name: paths[path].text, range: tag, isParent: true)
      case .partial(.dynamic, _, _), .parent(.dynamic, _, _, _), .text, .variable, .section, .block: nil
      }
    }
  }

  /// A range of UTF-8 bytes as a place with line and column.
  package func place(of range: Range<Int>) -> TemplatePlace {
    TemplatePlace(template: name, range: range, source: bytes)
  }
}

/// Bounds that turn endless nesting into an error long before the stack ends.
enum Limits {
  /// How deep sections, parents and blocks may stand in each other in one source.
  static let nesting = 100
  /// How deep templates and sections may be entered while rendering.
  static let depth = 256
}
