/// Bytes → tokens. It never fails: what it does not know becomes a token of its own kind.
struct Lexer {
  private let bytes: [UInt8]
  private let limit: Int
  private var position: Int
  private var lineStart: Int
  private var isFirstOnLine = true
  private var tokens: [Token] = []

  /// The tokens of a text, or of whole lines of it; the last one is `endOfFile`.
  static func tokens(of bytes: [UInt8], in range: Range<Int>? = nil) -> [Token] {
    var lexer = Lexer(bytes: bytes, range: range ?? 0..<bytes.count)
    lexer.run()
    return lexer.tokens
  }

  private init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    limit = range.upperBound
    position = range.lowerBound
    lineStart = range.lowerBound
    tokens.reserveCapacity(range.count / 6 + 8)
  }

  private mutating func run() {
    if position == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    while position < limit {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\n"):
        position += 1
        lineStart = position
        isFirstOnLine = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
      case 0xC2, 0xE2, 0xEF: skipBlankOrLexWord()
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"): skipLine()
      case UInt8(ascii: ","): add(.comma, length: 1)
      case UInt8(ascii: "{"): add(.openBrace, length: 1)
      case UInt8(ascii: "}"): add(.closeBrace, length: 1)
      case UInt8(ascii: "\""): lexString()
      case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "="): add(.stray, length: 1)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): lexNumber()
      default: lexWord()
      }
    }
    add(.endOfFile, length: 0)
  }

  private func peek(_ distance: Int) -> UInt8? {
    position + distance < limit ? bytes[position + distance] : nil
  }

  private mutating func add(_ kind: Token.Kind, length: Int) {
    tokens.append(
      Token(
        kind: kind,
        isFirstOnLine: isFirstOnLine,
        start: UInt32(position),
        end: UInt32(position + length),
        column: UInt32(position - lineStart)
      )
    )
    position += length
    isFirstOnLine = false
  }

  /// No-break and thin spaces, as word processors write them, are blanks like any other.
  private mutating func skipBlankOrLexWord() {
    let length = blankLength(at: position)
    if length > 0 { position += length } else { lexWord() }
  }

  /// The length of a blank beyond ASCII; 0 where there is none.
  private func blankLength(at offset: Int) -> Int {
    guard offset + 1 < limit else { return 0 }
    if bytes[offset] == 0xC2, bytes[offset + 1] == 0xA0 { return 2 }
    guard offset + 2 < limit else { return 0 }
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }

  private mutating func skipLine() {
    while position < limit, bytes[position] != UInt8(ascii: "\n") { position += 1 }
  }
}

// MARK: - Strings

extension Lexer {
  private mutating func lexString() {
    if peek(1) == UInt8(ascii: "\""), peek(2) == UInt8(ascii: "\"") { return lexLongString() }
    var end = position + 1
    while end < limit, bytes[end] != UInt8(ascii: "\n") {
      if bytes[end] == UInt8(ascii: "\"") { return add(.string, length: end + 1 - position) }
      let isEscape =
        bytes[end] == UInt8(ascii: "\\") && end + 1 < limit && bytes[end + 1] != UInt8(ascii: "\n")
      end += isEscape ? 2 : 1
    }
    if end > limit { end = limit }
    // A string ends with its line, so that a forgotten quote costs one line and no more.
    while end > position + 1, isBlank(bytes[end - 1]) { end -= 1 }
    if end > position + 1, bytes[end - 1] == UInt8(ascii: "{") {
      // `controller "Name ApS {`: the block belongs to the statement, not to the text.
      end -= 1
      while end > position + 1, isBlank(bytes[end - 1]) { end -= 1 }
    }
    add(.unclosedString, length: end - position)
  }

  private mutating func lexLongString() {
    var end = position + 3
    var lastLineStart = lineStart
    var firstEnd: Int?
    while end < limit {
      switch bytes[end] {
      case UInt8(ascii: "\n"):
        if firstEnd == nil { firstEnd = end }
        lastLineStart = end + 1
        end += 1
      case UInt8(ascii: "\\"): end += 2
      case UInt8(ascii: "\"")
      where end + 2 < limit && bytes[end + 1] == UInt8(ascii: "\"")
        && bytes[end + 2] == UInt8(ascii: "\""):
        add(.longString, length: end + 3 - position)
        lineStart = lastLineStart
        return
      default: end += 1
      }
    }
    // Without closing quotes only the first line is given up; what follows is read as usual.
    var stop = min(firstEnd ?? limit, limit)
    while stop > position + 3, isBlank(bytes[stop - 1]) { stop -= 1 }
    add(.unclosedString, length: stop - position)
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}

// MARK: - Numbers and words

extension Lexer {
  private mutating func lexNumber() {
    var end = position
    var separators = 0
    var onlyPoint = true
    while end < limit {
      if isDigit(bytes[end]) {
        end += 1
      } else if bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: ".")
        || bytes[end] == UInt8(ascii: "/"),
        end + 1 < limit, isDigit(bytes[end + 1])
      {
        separators += 1
        if bytes[end] != UInt8(ascii: ".") { onlyPoint = false }
        end += 2
      } else {
        break
      }
    }
    let isNumber = separators == 0 || (separators == 1 && onlyPoint)
    add(isNumber ? .number : .date, length: end - position)
  }

  private mutating func lexWord() {
    let end = endOfWord(from: position)
    if end > position {
      if end < limit, bytes[end] == UInt8(ascii: ":") {
        let isAddress =
          end + 2 < limit && bytes[end + 1] == UInt8(ascii: "/") && bytes[end + 2] == UInt8(ascii: "/")
        return isAddress ? lexUnquoted() : add(.label, length: end + 1 - position)
      }
      return end == limit || isDelimiter(at: end) ? add(.word, length: end - position) : lexUnquoted()
    }
    if let length = lengthOfForeignString() { return add(.foreignString, length: length) }
    lexUnquoted()
  }

  /// An address or a pattern without quotes reaches to the next blank, comma or brace.
  private mutating func lexUnquoted() {
    var end = position
    while end < limit, !isDelimiter(at: end) || (end == position) { end += 1 }
    add(.unquoted, length: end - position)
  }

  private func isDelimiter(at offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: ","),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: "="):
      true
    case 0xC2, 0xE2, 0xEF: blankLength(at: offset) > 0
    default: false
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private func endOfWord(from start: Int) -> Int {
    var end = start
    while end < limit {
      switch bytes[end] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): end += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        if end == start { return end }
        end += 1
      case 0x80...:
        guard let (scalar, length) = scalar(at: end),
          scalar.properties.isAlphabetic || isMark(scalar, after: start, at: end)
        else { return end }
        end += length
      default: return end
      }
    }
    return end
  }

  /// Combining marks belong to the letter before them, as some systems write `å`.
  private func isMark(_ scalar: Unicode.Scalar, after start: Int, at offset: Int) -> Bool {
    offset > start && (0x300...0x36F).contains(scalar.value)
  }

  private func scalar(at offset: Int) -> (Unicode.Scalar, Int)? {
    let lead = bytes[offset]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
    guard length > 0, offset + length <= limit else { return nil }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for byte in bytes[(offset + 1)..<(offset + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  /// “…”, „…”, »…«, ‘…’, '…' on one line.
  private func lengthOfForeignString() -> Int? {
    let closing: [Unicode.Scalar: Set<Unicode.Scalar>] = [
      "“": ["”", "“"], "”": ["”"], "„": ["”", "“"], "»": ["«"], "«": ["»"], "‘": ["’"], "’": ["’"],
      "'": ["'"],
    ]
    let first: (Unicode.Scalar, Int)? = bytes[position] == 0x27 ? ("'", 1) : scalar(at: position)
    guard let (opening, length) = first, let closers = closing[opening] else { return nil }
    var end = position + length
    while end < limit, bytes[end] != UInt8(ascii: "\n") {
      let isPlain = bytes[end] < 0x80
      guard let (next, width) = isPlain ? (Unicode.Scalar(bytes[end]), 1) : scalar(at: end) else {
        return nil
      }
      end += width
      // A straight quote at the end is what one changed and the other forgotten looks like.
      if closers.contains(next) || next == "\"" { return end - position }
    }
    return nil
  }
}
