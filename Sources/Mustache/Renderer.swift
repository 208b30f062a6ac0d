/// Nodes and a value → bytes.
struct Renderer {
  let templates: TemplateSet
  let mode: RenderingMode
  let escaping: Escaping
  private(set) var output: [UInt8] = []
  /// The values that names are looked up in, innermost last.
  private(set) var contexts: [Value]
  private var depth = 0
  /// Whether the next bytes of a template begin a line of it.
  ///
  /// Its indentation is written with them, so that a line without anything on it stays empty.
  private var beginsLine = true

  init(templates: TemplateSet, value: Value, mode: RenderingMode, escaping: Escaping) {
    self.templates = templates
    self.mode = mode
    self.escaping = escaping
    contexts = [value]
  }

  mutating func run(_ template: Template) throws(TemplateError) {
    try run(template.nodes.indices, in: Frame(template: template, indentation: [], overrides: []))
  }
}

/// A template while it is rendered.
private struct Frame {
  let template: Template
  /// What stands before each of its lines.
  let indentation: [UInt8]
  /// The parents that led here, outermost first, with what replaces their blocks.
  let overrides: [Overrides]
}

/// The blocks inside of a parent tag.
private struct Overrides {
  let template: Template
  let children: Range<Int>

  /// The content that replaces the block with this name.
  func content(of name: String) -> Range<Int>? {
    var index = children.lowerBound
    while index < children.upperBound {
      let node = template.nodes[index]
      let end = node.end ?? index + 1
      if case .block(let block, _, _, _) = node, template.paths[block].text == name { return index + 1..<end }
      index = end
    }
    return nil
  }
}

extension Renderer {
  private mutating func run(_ nodes: Range<Int>, in frame: Frame) throws(TemplateError) {
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      let node = frame.template.nodes[index]
      let end = node.end ?? index + 1
      switch node {
      case .text(let range):
        write(range, in: frame)
      case .variable(let path, let tag, let isRaw):
        try writeVariable(frame.template.paths[path], tag, isRaw: isRaw, in: frame)
      case .section(let path, let tag, let isInverted, _):
        let value = try value(of: frame.template.paths[path], tag, in: frame.template)
        if isInverted {
          if value?.isTruthy != true { try enter(index + 1..<end, in: frame, from: tag) }
        } else if let value, value.isTruthy {
          try runSection(over: value, index + 1..<end, tag, in: frame)
        }
      case .partial(let target, let tag, let layout):
        try include(target, tag, layout, overrides: frame.overrides, in: frame)
      case .parent(let target, let tag, let layout, _):
        let overrides = Overrides(template: frame.template, children: index + 1..<end)
        try include(target, tag, layout, overrides: frame.overrides + [overrides], in: frame)
      case .block(let name, let tag, let layout, _):
        try runBlock(frame.template.paths[name].text, index + 1..<end, tag, layout, in: frame)
      }
      index = end
    }
  }

  private mutating func runSection(
    over value: Value,
    _ content: Range<Int>,
    _ tag: Range<Int>,
    in frame: Frame
  ) throws(TemplateError) {
    switch value {
    case .flag, .null:
      // A condition is not something to speak of: `{{.}}` inside still means the value outside.
      try enter(content, in: frame, from: tag)
    case .text, .html, .number, .object:
      contexts.append(value)
      try enter(content, in: frame, from: tag)
      contexts.removeLast()
    case .list(let items):
      for item in items {
        contexts.append(item)
        try enter(content, in: frame, from: tag)
        contexts.removeLast()
      }
    }
  }

  private mutating func include(
    _ target: Node.Target,
    _ tag: Range<Int>,
    _ layout: Node.Layout,
    overrides: [Overrides],
    in frame: Frame
  ) throws(TemplateError) {
    guard let template = try template(target, tag, in: frame.template) else { return }
    var indentation: [UInt8] = []
    if layout.isStandalone {
      indentation = frame.indentation + frame.template.bytes[layout.indentation]
      beginsLine = true
    } else {
      // In the middle of a line the included text is left as it is, further lines included.
      writeIndentation(of: frame)
    }
    let included = Frame(template: template, indentation: indentation, overrides: overrides)
    do {
      try enter(template.nodes.indices, in: included, from: tag, of: frame.template)
    } catch {
      guard error.notes.isEmpty, error.place.template != frame.template.name else { throw error }
      var error = error
      error.notes = [TemplateNote(.includedHere, at: frame.template.place(of: tag))]
      throw error
    }
    // The rest of the line is no beginning, even where the included text ends with a line of its own.
    if !layout.isStandalone { beginsLine = false }
  }

  /// Renders what replaces a block, or its default; of several replacements the outermost counts.
  ///
  /// Inside of a replacement only parents further out replace blocks, so that content which itself uses a parent
  /// with a block of the same name does not replace itself.
  private mutating func runBlock(
    _ name: String,
    _ content: Range<Int>,
    _ tag: Range<Int>,
    _ layout: Node.Layout,
    in frame: Frame
  ) throws(TemplateError) {
    for (level, overrides) in frame.overrides.enumerated() {
      guard let replacement = overrides.content(of: name) else { continue }
      if layout.isStandalone { beginsLine = true }
      let replacing = Frame(
        template: overrides.template,
        indentation: frame.indentation + frame.template.bytes[layout.indentation],
        overrides: Array(frame.overrides[..<level])
      )
      return try enter(replacement, in: replacing, from: tag, of: frame.template)
    }
    try enter(content, in: frame, from: tag)
  }

  private mutating func enter(
    _ nodes: Range<Int>,
    in frame: Frame,
    from tag: Range<Int>,
    of template: Template? = nil
  ) throws(TemplateError) {
    guard depth < Limits.depth else {
      throw TemplateError(.tooDeep, at: (template ?? frame.template).place(of: tag))
    }
    depth += 1
    try run(nodes, in: frame)
    depth -= 1
  }
}

extension Renderer {
  private mutating func writeVariable(
    _ path: Path,
    _ tag: Range<Int>,
    isRaw: Bool,
    in frame: Frame
  ) throws(TemplateError) {
    let value = try value(of: path, tag, in: frame.template)
    switch value {
    case .text(let text):
      write(text, isRaw ? .none : escaping, in: frame)
    case .html(let html):
      write(html, isRaw || escaping == .html ? .none : escaping, in: frame)
    case .number(let number):
      write(number.next(), .none, in: frame)
    case .flag(let flag):
      write(flag ? "true" : "false", .none, in: frame)
    case .list, .object:
      if mode == .strict, let kind = value?.kind {
        throw TemplateError(.notText(path.text, kind), at: frame.template.place(of: tag))
      }
    case .null, nil:
      break
    }
  }

  private mutating func write(_ text: String, _ escaping: Escaping, in frame: Frame) {
    guard !text.isEmpty else { return }
    writeIndentation(of: frame)
    escaping.append(text, to: &output)
  }

  private mutating func write(_ text: Range<Int>, in frame: Frame) {
    let bytes = frame.template.bytes[text]
    guard let last = bytes.last else { return }
    if frame.indentation.isEmpty {
      output.append(contentsOf: bytes)
    } else {
      writeLines(bytes, in: frame)
    }
    beginsLine = last == UInt8(ascii: "\n")
  }

  private mutating func writeLines(_ bytes: ArraySlice<UInt8>, in frame: Frame) {
    var rest = bytes
    while let first = rest.first {
      let newline = rest.firstIndex(of: UInt8(ascii: "\n"))
      let line = rest[..<(newline.map { $0 + 1 } ?? rest.endIndex)]
      if first != UInt8(ascii: "\n"), first != UInt8(ascii: "\r") { writeIndentation(of: frame) }
      output.append(contentsOf: line)
      beginsLine = newline != nil
      rest = rest[line.endIndex...]
    }
  }

  private mutating func writeIndentation(of frame: Frame) {
    if beginsLine { output.append(contentsOf: frame.indentation) }
    beginsLine = false
  }
}

extension TemplateMessage {
  fileprivate static let includedHere = Self(da: "indsat her", en: "included here")

  fileprivate static let tooDeep = Self(
    da: "skabeloner er indlejret i mere end \(Limits.depth) niveauer; indsætter en af dem sig selv?",
    en: "templates are nested more than \(Limits.depth) levels deep; does one include itself?"
  )

  fileprivate static func notText(_ name: String, _ kind: TemplateMessage) -> Self {
    Self(
      da: "»\(name)« er \(kind.da) og kan ikke skrives som tekst",
      en: "‘\(name)’ is \(kind.en) and cannot be written as text"
    )
  }
}
