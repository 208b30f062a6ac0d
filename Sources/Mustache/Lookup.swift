// Names → values and templates. What a name means depends on the contexts; whether it must mean something, on the mode.
extension Renderer {
  /// The value of a path; nil if it is unknown and need not be known.
  func value(of path: Path, _ tag: Range<Int>, in template: Template) throws(TemplateError) -> Value? {
    if let value = lookUp(path) { return value }
    guard mode == .strict else { return nil }
    let miss = miss(of: path)
    throw TemplateError(miss.message, at: template.place(of: tag), suggestion: miss.suggestion(for: path))
  }

  /// The template that a tag asks for; nil if it is unknown and need not be known.
  func template(
    _ target: Node.Target,
    _ tag: Range<Int>,
    in template: Template
  ) throws(TemplateError) -> Template? {
    let name: String
    switch target {
    case .fixed(let path):
      name = template.paths[path].text
    case .dynamic(let path):
      let value = try value(of: template.paths[path], tag, in: template)
      if case .text(let text) = value, !text.isEmpty {
        name = text
      } else if mode == .strict, let value {
        throw TemplateError(.noName(template.paths[path].text, value.kind), at: template.place(of: tag))
      } else {
        return nil
      }
    }
    if let found = templates[name] { return found }
    guard mode == .strict else { return nil }
    throw TemplateError(
      .noTemplate(name),
      at: template.place(of: tag),
      suggestion: nearest(to: name, among: templates.names)
    )
  }
}

extension Renderer {
  /// The first name is looked up from the innermost context outwards; each further name only inside of that value.
  private func lookUp(_ path: Path) -> Value? {
    guard let first = path.names.first else { return contexts.last }
    var level = contexts.count
    while level > 0 {
      level -= 1
      guard case .object(let object) = contexts[level], let found = object[first] else { continue }
      return path.names.count == 1 ? found : member(path.names[1...], of: found)
    }
    return nil
  }

  private func member(_ names: ArraySlice<String>, of value: Value) -> Value? {
    var value = value
    for name in names {
      guard case .object(let object) = value, let next = object[name] else { return nil }
      value = next
    }
    return value
  }

  /// Finds the first part of a path that is unknown, and the names that are known in its place.
  private func miss(of path: Path) -> Miss {
    for count in 1..<max(path.names.count, 1) {
      let outer = Path(path.names[..<count].joined(separator: "."))
      guard let value = lookUp(outer) else { break }
      guard case .object(let object) = value else {
        return Miss(message: .noMembers(outer.text, value.kind), at: count, known: [])
      }
      let name = path.names[count]
      if object[name] == nil {
        return Miss(message: .noMember(outer.text, name), at: count, known: object.names)
      }
    }
    let known = contexts.flatMap { context in
      if case .object(let object) = context { object.names } else { [String]() }
    }
    return Miss(message: .unknownName(path.names.first ?? path.text), at: 0, known: known)
  }
}

/// Why a path leads nowhere.
private struct Miss {
  let message: TemplateMessage
  /// The index of the unknown name in the path.
  let at: Int
  /// The names that could stand there.
  let known: [String]

  func suggestion(for path: Path) -> String? {
    var names = path.names
    guard let better = nearest(to: names[at], among: known) else { return nil }
    names[at] = better
    return names.joined(separator: ".")
  }
}

extension TemplateMessage {
  fileprivate static func unknownName(_ name: String) -> Self {
    Self(da: "»\(name)« er ukendt her", en: "‘\(name)’ is unknown here")
  }

  fileprivate static func noMember(_ outer: String, _ name: String) -> Self {
    Self(da: "»\(outer)« har ikke noget »\(name)«", en: "‘\(outer)’ has no ‘\(name)’")
  }

  fileprivate static func noMembers(_ outer: String, _ kind: TemplateMessage) -> Self {
    Self(
      da: "»\(outer)« er \(kind.da) og har ingen navne i sig",
      en: "‘\(outer)’ is \(kind.en) and has no names in it"
    )
  }

  fileprivate static func noName(_ name: String, _ kind: TemplateMessage) -> Self {
    Self(
      da: "»\(name)« skal være navnet på en skabelon, men er \(kind.da)",
      en: "‘\(name)’ must be the name of a template, but is \(kind.en)"
    )
  }
}
