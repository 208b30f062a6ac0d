/// Source → nodes.
///
/// Stops at the first mistake.
///
/// Nothing here recurses, so no source can exhaust the stack.
struct Parser {
  let name: String
  var nodes: [Node] = []
  var names = NameTable()
  private var scanner: TagScanner
  private var open: [OpenTag] = []
  /// How many bytes of white space to take from the beginning of each line: inside of a block that replaces another,
  /// the block's own indentation, for it is indented anew where it is put.
  private var dedent = 0

  /// A tag that waits for its closing tag.
  private struct OpenTag {
    var tag: Tag
    var name: String
    var node: Int
    /// The node of the white space before the tag, where a parent begins its line: it goes if the line goes.
    var indentation: Int?
    var outerDedent: Int
  }

  init(_ source: String, name: String) {
    self.name = name
    scanner = TagScanner(Array(source.utf8))
  }

  var bytes: [UInt8] { scanner.bytes }

  mutating func parse() throws(TemplateError) {
    var position = 0
    while let tag = try nextTag(from: position) {
      position = try add(tag, textFrom: position)
    }
    addText(position..<bytes.count)
    if let unclosed = open.last { throw error(.neverClosed(unclosed.name), at: unclosed.tag.range) }
  }
}

extension Parser {
  private func nextTag(from position: Int) throws(TemplateError) -> Tag? {
    do {
      return try scanner.next(from: position)
    } catch {
      throw self.error(.tagNeverClosed(String(decoding: error.close, as: UTF8.self)), at: error.open)
    }
  }

  /// Adds the text before a tag and the tag; returns where the text after it begins.
  private mutating func add(_ tag: Tag, textFrom start: Int) throws(TemplateError) -> Int {
    let line = Surroundings(of: tag.range, in: bytes)
    switch tag.kind {
    case .variable, .raw:
      addText(start..<tag.range.lowerBound)
      let path = try path(of: tag, tag.content)
      if !isDirectlyInParent {
        nodes.append(.variable(path: path, tag: tag.range, isRaw: tag.kind == .raw))
      }
      return tag.range.upperBound
    case .comment, .delimiters, .section, .inverted, .partial:
      addText(start..<(line.isStandalone ? line.start : tag.range.lowerBound))
      try addSimple(tag, line)
      return line.isStandalone ? line.end : tag.range.upperBound
    case .parent:
      return try openParent(tag, line, textFrom: start)
    case .block:
      return try openBlock(tag, line, textFrom: start)
    case .close:
      return try close(tag, line, textFrom: start)
    }
  }

  private mutating func addSimple(_ tag: Tag, _ line: Surroundings) throws(TemplateError) {
    switch tag.kind {
    case .section, .inverted:
      let path = try path(of: tag, tag.content)
      let isInverted = tag.kind == .inverted
      try push(tag, .section(path: path, tag: tag.range, isInverted: isInverted, end: 0))
    case .partial:
      let target = try target(of: tag)
      if !isDirectlyInParent { nodes.append(.partial(target, tag: tag.range, layout: layout(of: tag, line))) }
    case .delimiters:
      try changeDelimiters(tag)
    case .comment, .variable, .raw, .parent, .block, .close:
      break
    }
  }

  private mutating func openParent(
    _ tag: Tag,
    _ line: Surroundings,
    textFrom start: Int
  ) throws(TemplateError) -> Int {
    // Only the closing tag tells whether the line vanishes; until then its white space is a node of its own.
    var indentation: Int?
    if line.begins {
      addText(start..<line.start)
      let count = nodes.count
      addText(line.start..<tag.range.lowerBound)
      indentation = nodes.count > count ? count : nil
    } else {
      addText(start..<tag.range.lowerBound)
    }
    var layout = layout(of: tag, line)
    layout.isStandalone = line.begins
    try push(tag, .parent(target(of: tag), tag: tag.range, layout: layout, end: 0), indentation: indentation)
    return tag.range.upperBound
  }

  private mutating func openBlock(
    _ tag: Tag,
    _ line: Surroundings,
    textFrom start: Int
  ) throws(TemplateError) -> Int {
    let isReplacement = isDirectlyInParent
    addText(start..<(line.isStandalone ? line.start : tag.range.lowerBound))
    var layout = layout(of: tag, line)
    // The content's own indentation tells where replacing content belongs.
    let intrinsic =
      line.isStandalone || isReplacement && line.ends ? indentationOfContent(from: line.end) : nil
    if let intrinsic, !isReplacement { layout.indentation = withoutDedent(intrinsic) }
    let name = try names.index(of: plainName(of: tag, tag.content))
    try push(tag, .block(name: name, tag: tag.range, layout: layout, end: 0))
    if isReplacement {
      dedent = intrinsic?.count ?? 0
      return line.ends ? line.end : tag.range.upperBound
    }
    return line.isStandalone ? line.end : tag.range.upperBound
  }

  private mutating func close(
    _ tag: Tag,
    _ line: Surroundings,
    textFrom start: Int
  ) throws(TemplateError) -> Int {
    let name = try closingName(of: tag)
    guard let opened = open.last else { throw error(.neverOpened(name), at: tag.range) }
    guard opened.name == name else {
      let note = TemplateNote(.openedHere(opened.name), at: place(opened.tag.range))
      throw error(.stillOpen(opened.name, closing: name), at: tag.range, notes: [note])
    }
    let isReplacement = opened.tag.kind == .block && open.dropLast().last?.tag.kind == .parent
    // What follows a replacement is not rendered, so only what stands before its closing tag matters.
    let ownsLine = isReplacement ? line.begins : line.isStandalone
    addText(start..<(ownsLine ? line.start : tag.range.lowerBound))
    open.removeLast()
    dedent = opened.outerDedent
    nodes[opened.node].end = nodes.count
    if opened.tag.kind == .parent { return closeParent(opened, tag, line) }
    return line.isStandalone ? line.end : tag.range.upperBound
  }

  /// A parent stands alone if nothing is before its opening tag and nothing after its closing tag.
  private mutating func closeParent(_ opened: OpenTag, _ tag: Tag, _ line: Surroundings) -> Int {
    guard case .parent(let target, let range, var layout, let end) = nodes[opened.node] else {
      preconditionFailure("the node of an open parent is a parent")
    }
    layout.isStandalone = layout.isStandalone && line.ends
    nodes[opened.node] = .parent(target, tag: range, layout: layout, end: end)
    guard layout.isStandalone else { return tag.range.upperBound }
    if let indentation = opened.indentation { nodes[indentation] = .text(0..<0) }
    return line.end
  }

  private mutating func changeDelimiters(_ tag: Tag) throws(TemplateError) {
    let parts = bytes[tag.content].split(whereSeparator: \.isWhitespace)
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      throw error(.delimitersExpected, at: tag.range)
    }
    scanner.delimiters = Delimiters(open: Array(parts[0]), close: Array(parts[1]))
  }
}

extension Parser {
  /// Between the blocks of a parent nothing is rendered, so nothing is kept.
  private var isDirectlyInParent: Bool { open.last?.tag.kind == .parent }

  private mutating func push(_ tag: Tag, _ node: Node, indentation: Int? = nil) throws(TemplateError) {
    guard open.count < Limits.nesting else {
      let note = open.first.map { TemplateNote(.outermostOpenedHere, at: place($0.tag.range)) }
      throw error(.nestedTooDeep, at: tag.range, notes: note.map { [$0] } ?? [])
    }
    let name = try closingName(of: tag)
    open.append(
      OpenTag(tag: tag, name: name, node: nodes.count, indentation: indentation, outerDedent: dedent)
    )
    nodes.append(node)
  }

  private mutating func addText(_ range: Range<Int>) {
    guard !range.isEmpty, !isDirectlyInParent else { return }
    guard dedent > 0 else {
      nodes.append(.text(range))
      return
    }
    var start = range.lowerBound
    while start < range.upperBound {
      let newline = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
      let end = newline.map { $0 + 1 } ?? range.upperBound
      let beginsLine = start == 0 || bytes[start - 1] == UInt8(ascii: "\n")
      let blanks = bytes[start..<end].prefix(beginsLine ? dedent : 0).prefix(while: \.isBlank).count
      if start + blanks < end { nodes.append(.text(start + blanks..<end)) }
      start = end
    }
  }

  private func layout(of tag: Tag, _ line: Surroundings) -> Node.Layout {
    let end = tag.range.lowerBound
    let indentation = (line.begins ? line.start : end)..<end
    return Node.Layout(indentation: withoutDedent(indentation), isStandalone: line.isStandalone)
  }

  private func withoutDedent(_ indentation: Range<Int>) -> Range<Int> { indentation.dropFirst(dedent) }

  /// The white space before the first line of content; nil if the first thing there is a closing tag.
  private func indentationOfContent(from start: Int) -> Range<Int>? {
    var lineStart = start
    var index = start
    while index < bytes.count, bytes[index].isWhitespace {
      index += 1
      if bytes[index - 1] == UInt8(ascii: "\n") { lineStart = index }
    }
    var ahead = bytes[index...]
    if ahead.starts(with: scanner.delimiters.open) {
      ahead = ahead.dropFirst(scanner.delimiters.open.count).drop(while: \.isWhitespace)
      if ahead.first == UInt8(ascii: "/") { return nil }
    }
    return lineStart..<index
  }
}

extension TemplateMessage {
  fileprivate static func tagNeverClosed(_ close: String) -> Self {
    Self(
      da: "tagget lukkes aldrig: der mangler »\(close)«",
      en: "the tag is never closed: ‘\(close)’ is missing"
    )
  }

  fileprivate static func neverClosed(_ name: String) -> Self {
    Self(da: "»\(name)« åbnes her og lukkes aldrig", en: "‘\(name)’ is opened here and never closed")
  }

  fileprivate static func neverOpened(_ name: String) -> Self {
    Self(da: "»\(name)« lukkes her, men er ikke åbnet", en: "‘\(name)’ is closed here, but is not open")
  }

  fileprivate static func stillOpen(_ opened: String, closing name: String) -> Self {
    Self(
      da: "»\(name)« lukkes her, men først skal »\(opened)« lukkes",
      en: "‘\(name)’ is closed here, but ‘\(opened)’ must be closed first"
    )
  }

  fileprivate static func openedHere(_ name: String) -> Self {
    Self(da: "»\(name)« åbnes her", en: "‘\(name)’ is opened here")
  }

  fileprivate static let delimitersExpected = Self(
    da: "her skal stå to nye afgrænsere, som i »{{=<% %>=}}«",
    en: "two new delimiters must stand here, as in ‘{{=<% %>=}}’"
  )

  fileprivate static let nestedTooDeep = Self(
    da: "sektioner er indlejret i mere end \(Limits.nesting) niveauer",
    en: "sections are nested more than \(Limits.nesting) levels deep"
  )

  fileprivate static let outermostOpenedHere = Self(
    da: "den yderste åbnes her",
    en: "the outermost is opened here"
  )
}
