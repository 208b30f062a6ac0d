extension Template {
  /// The sections with these names that do not stand together.
  ///
  /// Sections such as `{{#da}}…{{/da}}` and `{{#en}}…{{/en}}` say the same thing in several languages. Wherever one of
  /// them stands, the others must stand directly beside it, in any order, with nothing but white space between, so
  /// that no language can be forgotten. None of them may be inverted. Comments leave nothing behind and do not count.
  package func unpairedSections(_ names: [String]) -> [TemplateError] {
    var check = PairCheck(template: self, names: names)
    check.visit(nodes.indices)
    return check.errors.sorted { $0.place.range.lowerBound < $1.place.range.lowerBound }
  }
}

/// Walks the siblings of each level and gathers the named sections into groups.
private struct PairCheck {
  let template: Template
  let names: [String]
  var errors: [TemplateError] = []

  mutating func visit(_ siblings: Range<Int>) {
    var group: [(name: String, tag: Range<Int>)] = []
    var index = siblings.lowerBound
    while index < siblings.upperBound {
      let node = template.nodes[index]
      let end = node.end ?? index + 1
      switch node {
      case .text(let range):
        if !template.bytes[range].allSatisfy(\.isWhitespace) { finish(&group) }
      case .section(let path, let tag, let isInverted, _) where names.contains(template.paths[path].text):
        let name = template.paths[path].text
        if isInverted {
          finish(&group)
          errors.append(TemplateError(.inverted(name, names), at: template.place(of: tag)))
        } else {
          if group.contains(where: { $0.name == name }) { finish(&group) }
          group.append((name, tag))
          if group.count == Set(names).count { group = [] }
        }
      case .section, .variable, .partial, .parent, .block:
        finish(&group)
      }
      if index + 1 < end { visit(index + 1..<end) }
      index = end
    }
    finish(&group)
  }

  /// Reports a group that lacks a name, at its first section.
  private mutating func finish(_ group: inout [(name: String, tag: Range<Int>)]) {
    if let first = group.first {
      let missing = names.filter { name in !group.contains { $0.name == name } }
      errors.append(TemplateError(.alone(first.name, missing), at: template.place(of: first.tag)))
    }
    group = []
  }
}

extension TemplateMessage {
  fileprivate static func alone(_ name: String, _ missing: [String]) -> Self {
    Self(
      da: "»\(name)« står uden \(missing.map { "»\($0)«" }.joined(separator: ", ")) ved siden af sig",
      en: "‘\(name)’ stands without \(missing.map { "‘\($0)’" }.joined(separator: ", ")) beside it"
    )
  }

  fileprivate static func inverted(_ name: String, _ names: [String]) -> Self {
    let sections = names.map { "{{#\($0)}}" }.joined()
    return Self(
      da: "»\(name)« kan ikke vendes om: skriv en sektion for hver, \(sections)",
      en: "‘\(name)’ cannot be inverted: write a section for each, \(sections)"
    )
  }
}
