// What the parser reads between a tag's delimiters.
extension Parser {
  /// The path that a variable or a section looks up.
  mutating func path(of tag: Tag, _ range: Range<Int>) throws(TemplateError) -> Int {
    let name = try plainName(of: tag, range)
    let hasEmptyPart = name.split(separator: ".", omittingEmptySubsequences: false).contains(where: \.isEmpty)
    guard name == "." || !hasEmptyPart else { throw error(.noPath(name), at: tag.range) }
    return names.index(of: name)
  }

  /// The template that a partial or a parent asks for: `name`, or `*path` where the data know the name.
  mutating func target(of tag: Tag) throws(TemplateError) -> Node.Target {
    guard let path = dynamicPart(of: tag) else {
      return .fixed(path: names.index(of: try plainName(of: tag, tag.content)))
    }
    return try .dynamic(path: self.path(of: tag, path))
  }

  /// The name that the closing tag repeats; white space after the asterisk of a dynamic name does not count.
  func closingName(of tag: Tag) throws(TemplateError) -> String {
    guard let path = dynamicPart(of: tag) else { return try plainName(of: tag, tag.content) }
    return try "*" + plainName(of: tag, path)
  }

  /// The name in a range of the tag, which must be there and in one piece.
  func plainName(of tag: Tag, _ range: Range<Int>) throws(TemplateError) -> String {
    let name = String(decoding: bytes[range], as: UTF8.self)
    guard !range.isEmpty else { throw error(.nameMissing, at: tag.range) }
    guard !bytes[range].contains(where: \.isWhitespace) else { throw error(.notOneName, at: tag.range) }
    return name
  }

  func place(_ range: Range<Int>) -> TemplatePlace {
    TemplatePlace(template: name, range: range, source: bytes)
  }

  func error(
    _ message: TemplateMessage,
    at range: Range<Int>,
    notes: [TemplateNote] = []
  ) -> TemplateError {
    TemplateError(message, at: place(range), notes: notes)
  }

  /// The path after the asterisk of a dynamic name.
  private func dynamicPart(of tag: Tag) -> Range<Int>? {
    guard bytes[tag.content].first == UInt8(ascii: "*") else { return nil }
    return TagScanner(bytes).trimmed(tag.content.dropFirst())
  }
}

extension TemplateMessage {
  fileprivate static let nameMissing = Self(da: "tagget mangler et navn", en: "the tag lacks a name")

  fileprivate static let notOneName = Self(
    da: "tagget skal have ét navn uden mellemrum",
    en: "the tag must hold one name without spaces"
  )

  fileprivate static func noPath(_ name: String) -> Self {
    Self(
      da: "»\(name)« er ikke et navn: der skal stå noget før og efter hvert punktum",
      en: "‘\(name)’ is no name: something must stand before and after each dot"
    )
  }
}
