/// A block of a page as a reader sees it: a heading, a paragraph, a list item, a cell, a line.
struct PageBlock: Equatable {
  /// The text with single blanks, entities decoded.
  let text: String
  /// Where the policy says it, as `shop.policy:12`; `nil` for words that every policy gets.
  let source: String?
}

/// Reads the blocks of `<main>` from a page.
///
/// This is no browser: it knows what our own templates can write, and forgives the rest. Each byte is looked at a
/// fixed number of times, whatever the page.
struct PageBlocks {
  private let bytes: [UInt8]
  private var position = 0
  private var open: [Element] = []
  /// How many elements of each name are open, so that a closing tag without an opening one costs nothing.
  private var openNames: [String: Int] = [:]
  private var mainDepth: Int?
  private var text = String.UnicodeScalarView()
  private var textSource: String?
  private var blocks: [PageBlock] = []

  private struct Element {
    let name: String
    let source: String?
    let isHidden: Bool
    let isBlock: Bool
  }

  /// The blocks of a page in their order.
  static func read(_ bytes: [UInt8]) -> [PageBlock] {
    var reader = PageBlocks(bytes)
    reader.run()
    return reader.blocks
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func run() {
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "<") {
        readText()
      } else if starts(with: "<!--") {
        skip(behind: "-->")
      } else if starts(with: "<!") || starts(with: "<?") {
        skip(behind: ">")
      } else if let tag = PageTag(bytes, &position) {
        read(tag)
      } else {
        readText()
      }
    }
    flush()
  }

  // MARK: Text

  private mutating func readText() {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    guard mainDepth != nil, open.last?.isHidden != true else { return }
    for scalar in Entities.decoded(bytes[start..<position]) {
      if scalar.isBlank {
        if let last = text.last, last != " " { text.append(" ") }
      } else {
        if text.isEmpty { textSource = open.last?.source }
        text.append(scalar)
      }
    }
  }

  private mutating func flush() {
    if text.last == " " { text.removeLast() }
    if !text.isEmpty { blocks.append(PageBlock(text: String(text), source: textSource)) }
    text = String.UnicodeScalarView()
    textSource = nil
  }

  // MARK: Tags

  private mutating func read(_ tag: PageTag) {
    if tag.isClosing {
      close(tag.name)
      return
    }
    // What is drawn on a line of its own is a block too, whatever its name.
    let isBlock = !Self.inlineNames.contains(tag.name) || tag.attributes["class"] == "line"
    if isBlock { flush() }
    guard !Self.emptyNames.contains(tag.name) else { return }
    if Self.rawNames.contains(tag.name) {
      skip(behind: "</" + tag.name)
      skip(behind: ">")
      return
    }
    let parent = open.last
    open.append(
      Element(
        name: tag.name,
        source: tag.attributes["data-source"] ?? parent?.source,
        isHidden: parent?.isHidden == true || tag.attributes["hidden"] != nil
          || tag.attributes["aria-hidden"] == "true",
        isBlock: isBlock
      )
    )
    openNames[tag.name, default: 0] += 1
    if tag.name == "main", mainDepth == nil { mainDepth = open.count }
  }

  private mutating func close(_ name: String) {
    guard openNames[name, default: 0] > 0 else { return }
    while let element = open.popLast() {
      openNames[element.name, default: 1] -= 1
      if element.isBlock { flush() }
      if let depth = mainDepth, open.count < depth { mainDepth = nil }
      if element.name == name { return }
    }
  }

  private func starts(with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for index in 0..<count where bytes[position + index] != text.utf8Start[index] { return false }
    return true
  }

  /// Goes on behind the next occurrence of a few signs, or to the end.
  private mutating func skip(behind signs: String) {
    let signs = Array(signs.utf8)
    while position + signs.count <= bytes.count {
      if bytes[position..<(position + signs.count)].elementsEqual(signs, by: { PageTag.lowered($0) == $1 }) {
        position += signs.count
        return
      }
      position += 1
    }
    position = bytes.count
  }

  private static let inlineNames: Set<String> = [
    "a", "abbr", "b", "bdi", "cite", "code", "data", "dfn", "em", "i", "kbd", "mark", "q", "s", "samp",
    "small",
    "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
  ]
  private static let emptyNames: Set<String> = ["br", "hr", "img", "input", "link", "meta", "wbr"]
  private static let rawNames: Set<String> = ["script", "style", "template"]
}
