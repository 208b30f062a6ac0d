/// Reads a text: paragraphs, list items, links and facts.
struct TextReader {
  private let content: StringReader.Content
  private let syntax: ValueSyntax
  private var blocks: [RichText.Block] = []
  /// Where a search for the end of a fact or a link found nothing, it need not be made again.
  private var unclosed: [UInt8: Int] = [:]

  static func read(_ syntax: ValueSyntax, _ binder: inout Binder) -> RichText {
    let content = StringReader.content(of: syntax)
    let isPlain = content.bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\\"): false
      default: true
      }
    }
    if isPlain, !content.bytes.starts(with: [UInt8(ascii: "-"), UInt8(ascii: " ")]) {
      return RichText(plain: content.text, span: syntax.span)
    }
    var reader = TextReader(content: content, syntax: syntax)
    reader.run(&binder)
    return RichText(blocks: reader.blocks, span: syntax.span)
  }

  private init(content: StringReader.Content, syntax: ValueSyntax) {
    self.content = content
    self.syntax = syntax
  }

  /// Splits the text at line ends: an empty line ends a paragraph, `- ` begins an item.
  private mutating func run(_ binder: inout Binder) {
    var paragraph: Range<Int>?
    var items: [Range<Int>] = []
    var start = 0
    let bytes = content.bytes

    func flush(_ reader: inout TextReader) {
      if let range = paragraph {
        let inlines = reader.inlines(in: range, &binder)
        if !inlines.isEmpty { reader.blocks.append(.paragraph(inlines)) }
      }
      if !items.isEmpty { reader.blocks.append(.list(items.map { reader.inlines(in: $0, &binder) })) }
      paragraph = nil
      items = []
    }

    while start <= bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let first = bytes[start..<end].firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
      if let first {
        if bytes[first] == UInt8(ascii: "-"), first + 1 < end, bytes[first + 1] == 0x20 {
          if paragraph != nil { flush(&self) }
          items.append((first + 2)..<end)
        } else if let last = items.last {
          items[items.count - 1] = last.lowerBound..<end
        } else {
          paragraph = (paragraph?.lowerBound ?? first)..<end
        }
      } else {
        flush(&self)
      }
      start = end + 1
    }
    flush(&self)
  }

  private mutating func inlines(in range: Range<Int>, _ binder: inout Binder) -> [RichText.Inline] {
    let bytes = content.bytes
    var hasReportedFact = false
    var result: [RichText.Inline] = []
    var text: [UInt8] = []
    var offset = range.lowerBound

    func flush() {
      if !text.isEmpty { result.append(.text(String(decoding: text, as: UTF8.self))) }
      text = []
    }

    while offset < range.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "\\"):
        if offset + 1 < range.upperBound, StringReader.isEscapable(bytes[offset + 1]) {
          text.append(bytes[offset + 1])
          offset += 2
        } else {
          StringReader.reportUnknownEscape(at: content.position(offset), syntax, &binder)
          offset += 1
        }
      case UInt8(ascii: "{") where placeholderEnd(at: offset, limit: range.upperBound) != nil:
        let end = placeholderEnd(at: offset, limit: range.upperBound) ?? offset
        text += bytes[offset...end]
        offset = end + 1
      case UInt8(ascii: "{"):
        guard let end = find(UInt8(ascii: "}"), in: offset..<range.upperBound) else {
          if !hasReportedFact { reportUnclosedFact(at: offset, &binder) }
          hasReportedFact = true
          text.append(bytes[offset])
          offset += 1
          continue
        }
        flush()
        let path = String(decoding: bytes[(offset + 1)..<end], as: UTF8.self)
        result.append(.fact(path, span(offset..<(end + 1))))
        offset = end + 1
      case UInt8(ascii: "["):
        guard let link = link(at: offset, limit: range.upperBound, &binder) else {
          text.append(bytes[offset])
          offset += 1
          continue
        }
        flush()
        result.append(link.inline)
        offset = link.end
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        // A line end inside a paragraph is a blank; the indentation of the next line goes with it.
        offset += 1
        while offset < range.upperBound, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
        if text.last != 0x20, offset < range.upperBound { text.append(0x20) }
      default:
        text.append(bytes[offset])
        offset += 1
      }
    }
    while text.last == 0x20 { text.removeLast() }
    flush()
    return result
  }

  /// The end of `{{name}}` or, behind a dollar sign, `{name}`: no fact, but a blank of some template. TEXT-001 finds it.
  private mutating func placeholderEnd(at start: Int, limit: Int) -> Int? {
    let bytes = content.bytes
    let isDouble = start + 1 < limit && bytes[start + 1] == UInt8(ascii: "{")
    let isBehindDollar = start > 0 && bytes[start - 1] == UInt8(ascii: "$")
    guard isDouble || isBehindDollar, let end = find(UInt8(ascii: "}"), in: start..<limit) else { return nil }
    guard isDouble else { return end }
    return end + 1 < limit && bytes[end + 1] == UInt8(ascii: "}") ? end + 1 : nil
  }

  /// `[words](address)`; anything else in square brackets is text. Whether the address leads anywhere is the matter of
  /// TEXT-002.
  private mutating func link(
    at start: Int,
    limit: Int,
    _ binder: inout Binder
  ) -> (inline: RichText.Inline, end: Int)? {
    let bytes = content.bytes
    guard let close = find(UInt8(ascii: "]"), in: start..<limit), close + 1 < limit,
      bytes[close + 1] == UInt8(ascii: "("), let end = find(UInt8(ascii: ")"), in: (close + 1)..<limit)
    else { return nil }
    let words = String(decoding: bytes[(start + 1)..<close], as: UTF8.self)
    let address = String(decoding: bytes[(close + 2)..<end], as: UTF8.self)
    let place = span((close + 2)..<end)
    return (.link(words: words, address: address, place), end + 1)
  }

  /// The next byte of a kind; a search that fails is remembered, so that many of them stay linear.
  private mutating func find(_ byte: UInt8, in range: Range<Int>) -> Int? {
    if let limit = unclosed[byte], limit >= range.upperBound { return nil }
    let found = content.bytes[range].firstIndex(of: byte)
    if found == nil { unclosed[byte] = range.upperBound }
    return found
  }

  private func reportUnclosedFact(at offset: Int, _ binder: inout Binder) {
    binder.report(
      .unknownFact,
      at: span(offset..<(offset + 1)),
      Bilingual(
        da: "Efter denne »{« mangler der en »}«",
        en: "after this ‘{’ a ‘}’ is missing"
      ),
      help: [Bilingual(da: "skriv \\{ for en krøllet parentes", en: "write \\{ for a brace")]
    )
  }

  private func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(
      file: syntax.tree.file,
      content.position(range.lowerBound)..<(content.position(range.upperBound - 1) + 1)
    )
  }
}
