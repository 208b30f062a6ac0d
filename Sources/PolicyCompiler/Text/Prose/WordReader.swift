/// Splits one paragraph into words, with the signs between them.
struct WordReader {
  /// A word and what stands around it.
  struct Piece {
    /// The scalars of the word.
    var range: Range<Int>
    var text: String
    var isQuoted = false
    var endsClause = false
    /// The sign that may end a sentence after it, and whether a quotation mark or a bracket closes behind that.
    var terminator: Unicode.Scalar?
    var isClosedAfterTerminator = false
    /// Where the signs after it end.
    var end: Int
  }

  let scalars: [Unicode.Scalar]
  private(set) var pieces: [Piece] = []
  private var position = 0
  private var quotes = OpenQuotes()

  static func read(_ scalars: [Unicode.Scalar]) -> [Piece] {
    var reader = WordReader(scalars: scalars)
    reader.run()
    return reader.pieces
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private mutating func run() {
    while position < scalars.count {
      let start = position
      if let end = wordEnd(from: start) {
        pieces.append(Piece(range: start..<end, text: Self.normalised(scalars[start..<end]), end: end))
        position = end
      } else {
        readSign()
        position += 1
      }
    }
  }

  // MARK: Words

  /// Where the word ends that begins here; none where a sign or a blank stands.
  private func wordEnd(from start: Int) -> Int? {
    let first = scalars[start]
    if first == "{", let end = factEnd(from: start) { return end }
    if first == "§" || first == "%" {
      var end = start + 1
      while end < scalars.count, scalars[end] == first { end += 1 }
      return end
    }
    let isSigned = first == "+" && start + 1 < scalars.count && scalars[start + 1].isDigit
    guard first.isWordPart || isSigned else { return nil }
    if let end = addressEnd(from: start) { return end }
    var end = start + 1
    while end < scalars.count {
      if scalars[end].isWordPart {
        end += 1
      } else if let next = connected(end, wordStart: start) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// A fact has no blank in it: `{controller.email}`.
  private func factEnd(from start: Int) -> Int? {
    var end = start + 1
    while end < scalars.count, end - start < 80 {
      if scalars[end] == "}" { return end + 1 }
      if scalars[end].isBlank { return nil }
      end += 1
    }
    return nil
  }

  /// The end of an address on the web or of a mailbox, without the signs behind it.
  private func addressEnd(from start: Int) -> Int? {
    guard start == 0 || !scalars[start - 1].isWordPart else { return nil }
    var end = start
    var isAddress = false
    while end < scalars.count, !scalars[end].isBlank, !scalars[end].isQuote, scalars[end] != "{" {
      if scalars[end] == "@" { isAddress = true }
      if scalars[end] == ":", end + 2 < scalars.count, scalars[end + 1] == "/", scalars[end + 2] == "/" {
        isAddress = true
      }
      end += 1
    }
    if !isAddress, end - start > 5, scalars[start + 3] == "." {
      isAddress = scalars[start..<(start + 3)].allSatisfy { $0 == "w" || $0 == "W" }
    }
    guard isAddress else { return nil }
    while end > start + 1, !scalars[end - 1].isWordPart, scalars[end - 1] != "/", scalars[end - 1] != "=" {
      end -= 1
    }
    return end
  }

  /// Signs that stand inside words and numbers: where the word goes on behind one of them.
  private func connected(_ place: Int, wordStart: Int) -> Int? {
    guard place + 1 < scalars.count else { return nil }
    let before = scalars[place - 1]
    let after = scalars[place + 1]
    switch scalars[place] {
    case "-", "\u{2010}", "\u{2011}", "'", "’", "&", "+", ".":
      return after.isWordPart ? place + 1 : nil
    case ",", ":":
      return before.isDigit && after.isDigit ? place + 1 : nil
    case "/":
      guard after.isWordPart else { return nil }
      if before.isDigit || after.isDigit { return place + 1 }
      // »A/S« and »c/o« are words, »og/eller« are two.
      let isShort = place - wordStart < 2 || place + 2 >= scalars.count || !scalars[place + 2].isWordPart
      return isShort ? place + 1 : nil
    case "(":
      // »6(1)(f)« is one.
      guard scalars[wordStart].isDigit, after.isWordPart else { return nil }
      var end = place + 1
      while end < scalars.count, end - place < 6, scalars[end].isWordPart { end += 1 }
      return end < scalars.count && scalars[end] == ")" ? end + 1 : nil
    default:
      return nil
    }
  }

  // MARK: Signs

  private mutating func readSign() {
    let sign = scalars[position]
    let isAtBlank = position + 1 >= scalars.count || scalars[position + 1].isBlank
    switch sign {
    case ".", "!", "?", "…":
      note { piece in
        // Of several, a question or exclamation mark says more than a full stop; `...` only pauses.
        if piece.terminator == nil || sign != "." {
          piece.terminator = sign
        } else if piece.terminator == "." {
          piece.terminator = "…"
        }
        piece.isClosedAfterTerminator = false
      }
    case ",", ";", ":", "–", "—", "(", ")", "[", "]", "/", "•":
      note { piece in
        if sign == ")" || sign == "]" {
          piece.isClosedAfterTerminator = piece.terminator != nil
        } else if piece.terminator != nil, sign == "," || sign == ";" || sign == ":" {
          // »m.m., og«: the full stop was an abbreviation's.
          piece.terminator = nil
        }
        piece.endsClause = piece.endsClause || sign != "/"
      }
    case "-":
      // A hyphen between blanks is a dash.
      if isAtBlank, position == 0 || scalars[position - 1].isBlank { note { $0.endsClause = true } }
    default:
      if sign.isQuote { readQuote(sign, isAtBlank: isAtBlank) }
    }
    // Signs that follow without a blank belong to the word; behind a blank they open what comes next.
    let last = pieces.count - 1
    if last >= 0, !sign.isBlank, pieces[last].end == position || sign.endsSentence {
      pieces[last].end = position + 1
    }
  }

  /// Changes the word that a sign stands behind. An opening sign belongs to the next word.
  private mutating func note(_ change: (inout Piece) -> Void) {
    guard !pieces.isEmpty else { return }
    change(&pieces[pieces.count - 1])
  }

  private mutating func readQuote(_ sign: Unicode.Scalar, isAtBlank: Bool) {
    let isAfterBlank = position == 0 || scalars[position - 1].isBlank || scalars[position - 1] == "("
    guard let opened = quotes.read(sign, isAfterBlank: isAfterBlank, isAtBlank: isAtBlank, at: pieces.count)
    else { return }
    // Only what is closed is quoted: a lone mark must not swallow the rest.
    for index in opened..<pieces.count { pieces[index].isQuoted = true }
    note { if $0.terminator != nil { $0.isClosedAfterTerminator = true } }
  }

  // MARK: Normal form

  static func normalised(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar {
      case "\u{AD}", "\u{200B}", "\u{200D}", "\u{2060}", "\u{FEFF}": continue
      case "’", "‘": text.append("'")
      case "\u{2010}", "\u{2011}": text.append("-")
      default:
        if scalar.isCombiningMark, let last = text.last, let composed = Composition.of(last, scalar) {
          text.removeLast()
          text.append(composed)
        } else {
          text.append(scalar)
        }
      }
    }
    return String(text).lowercased()
  }
}

/// The quotation marks that are open.
private struct OpenQuotes {
  private var open: [(closing: Unicode.Scalar, start: Int)] = []

  /// Opens or closes; gives the first word of what is closed.
  mutating func read(_ sign: Unicode.Scalar, isAfterBlank: Bool, isAtBlank: Bool, at word: Int) -> Int? {
    if let index = open.lastIndex(where: { $0.closing == sign || ($0.closing == "”" && sign == "“") }) {
      // An apostrophe inside a word is no quotation mark, and was read with the word.
      let start = open[index].start
      open.removeSubrange(index...)
      return start
    }
    let closing: Unicode.Scalar? =
      switch sign {
      case "»": "«"
      case "«": "»"
      case "“", "„", "”": "”"
      case "‘", "‚": "’"
      case "\"": "\""
      case "'": isAfterBlank ? "'" : nil
      default: nil
      }
    if let closing { open.append((closing, word)) }
    return nil
  }
}

/// Letters that are written as a letter and a mark. Only those of European languages occur.
enum Composition {
  static func of(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard let row = rows[mark], let index = row.letters.firstIndex(of: Character(letter)) else { return nil }
    return row.composed[
      row.composed.index(
        row.composed.startIndex,
        offsetBy: row.letters.distance(from: row.letters.startIndex, to: index)
      )
    ].unicodeScalars.first
  }

  private static let rows: [Unicode.Scalar: (letters: String, composed: String)] = [
    "\u{300}": ("aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
    "\u{301}": ("aeiouyAEIOUYøØæÆ", "áéíóúýÁÉÍÓÚÝǿǾǽǼ"),
    "\u{302}": ("aeiouAEIOU", "âêîôûÂÊÎÔÛ"),
    "\u{303}": ("anoANO", "ãñõÃÑÕ"),
    "\u{308}": ("aeiouyAEIOU", "äëïöüÿÄËÏÖÜ"),
    "\u{30A}": ("aAuU", "åÅůŮ"),
    "\u{30C}": ("cszCSZ", "čšžČŠŽ"),
    "\u{327}": ("cC", "çÇ"),
  ]
}

extension Unicode.Scalar {
  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  var isBlank: Bool {
    value < 0x80
      ? value == 0x20 || (value >= 0x09 && value <= 0x0D) : properties.isWhitespace || value == 0x200B
  }

  var isQuote: Bool {
    switch self {
    case "\"", "'", "»", "«", "“", "”", "„", "‘", "’", "‚": true
    default: false
    }
  }

  var endsSentence: Bool { self == "." || self == "!" || self == "?" || self == "…" }

  var isCombiningMark: Bool { value >= 0x300 && value <= 0x36F }

  /// Letters, digits, the underscore, and what is invisible inside a word.
  var isWordPart: Bool {
    if value < 0x80 {
      return isDigit || (value >= 0x41 && value <= 0x5A) || (value >= 0x61 && value <= 0x7A) || value == 0x5F
    }
    return properties.isAlphabetic || isCombiningMark || value == 0xAD || value == 0x200D || value == 0x2060
      || properties.numericType != nil
  }
}
