/// Splits texts into sentences.
enum Prose {
  /// The sentences of a text. Paragraphs and list items end sentences; abbreviations, dates and numbers do not.
  static func sentences(of text: String, in language: Language?) -> [Sentence] {
    var result: [Sentence] = []
    var paragraph: [Unicode.Scalar] = []
    var isItem = false
    func flush() {
      if !paragraph.isEmpty { result += sentences(of: paragraph, in: language, isListItem: isItem) }
      paragraph = []
      isItem = false
    }
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let content = line.drop(while: \.isBlank)
      if content.isEmpty {
        flush()
      } else if let first = content.first, first == "-" || first == "•" || first == "*",
        content.dropFirst().first?.isBlank ?? false
      {
        flush()
        isItem = true
        paragraph = Array(content.dropFirst(2))
      } else {
        if !paragraph.isEmpty { paragraph.append(" ") }
        paragraph += content
      }
    }
    flush()
    return result
  }

  /// The sentences of one paragraph or list item.
  static func sentences(
    of scalars: [Unicode.Scalar],
    in language: Language?,
    isListItem: Bool
  ) -> [Sentence] {
    let pieces = WordReader.read(scalars)
    var result: [Sentence] = []
    var first = 0
    for index in pieces.indices {
      let isLast = index + 1 == pieces.count
      guard isLast || ends(pieces, index, first, scalars) else { continue }
      let start = first == 0 ? 0 : pieces[first - 1].end
      let end = isLast ? scalars.count : pieces[index].end
      result.append(sentence(pieces[first...index], scalars, start..<end, isListItem))
      first = index + 1
    }
    return result
  }

  private static func sentence(
    _ pieces: ArraySlice<WordReader.Piece>,
    _ scalars: [Unicode.Scalar],
    _ range: Range<Int>,
    _ isListItem: Bool
  ) -> Sentence {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, scalars[start].isBlank { start += 1 }
    while end > start, scalars[end - 1].isBlank { end -= 1 }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<end])
    let original = String(text)
    var words: [Word] = []
    words.reserveCapacity(pieces.count)
    var place = original.startIndex
    var offset = start
    for piece in pieces {
      place = original.unicodeScalars.index(place, offsetBy: piece.range.lowerBound - offset)
      let wordStart = place
      place = original.unicodeScalars.index(place, offsetBy: piece.range.count)
      offset = piece.range.upperBound
      words.append(
        Word(
          text: piece.text,
          range: wordStart..<place,
          isQuoted: piece.isQuoted,
          endsClause: piece.endsClause
        )
      )
    }
    return Sentence(original: original, words: words, isListItem: isListItem)
  }

  /// Whether the sentence ends after a word.
  private static func ends(
    _ pieces: [WordReader.Piece],
    _ index: Int,
    _ first: Int,
    _ scalars: [Unicode.Scalar]
  ) -> Bool {
    let piece = pieces[index]
    guard let terminator = piece.terminator, piece.end >= scalars.count || scalars[piece.end].isBlank
    else { return false }
    let next = pieces[index + 1]
    let follower = scalars[next.range.lowerBound]
    let isLower = follower.properties.isLowercase
    if piece.isClosedAfterTerminator, isLower { return false }
    switch terminator {
    case "!", "?": return true
    case "…": return !isLower
    default: break
    }
    let isFirst = index == first
    if piece.text.utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 }) ?? false {
      return endsAfterNumber(piece.text, next.text, isFirst: isFirst, isLower: isLower)
    }
    if piece.range.count == 1, scalars[piece.range.lowerBound].properties.isAlphabetic {
      let isInitial = !scalars[piece.range.lowerBound].properties.isLowercase && piece.text != "i"
      return !isFirst && !isInitial && !isLower
    }
    if Abbreviations.neverLast.contains(piece.text) { return false }
    let isNumber = follower.isDigit || follower == "§" || follower == "+"
    if Abbreviations.beforeNumbers.contains(piece.text) { return !isNumber }
    // »CVR-nr. er«, »ordre-nr. 7«.
    if piece.text.hasSuffix("-nr") { return !isLower && !isNumber }
    if Abbreviations.perhapsLast.contains(piece.text) || isAbbreviated(piece.text) {
      return !isLower && !isNumber
    }
    return true
  }

  /// »1. november«, »9.2. Formål« and »den 5. i måneden« go on; »i 2018. Vi« and »i 2018. therefore« do not.
  private static func endsAfterNumber(_ number: String, _ next: String, isFirst: Bool, isLower: Bool) -> Bool
  {
    if isFirst { return false }
    if number.utf8.count <= 2, number.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return !isLower && !Abbreviations.months.contains(next)
    }
    return true
  }

  /// Short parts with full stops between them, as in »m.fl.«; an address is not such a word.
  private static func isAbbreviated(_ word: String) -> Bool {
    let parts = word.utf8.split(separator: UInt8(ascii: "."))
    return parts.count > 1 && parts.allSatisfy { $0.count <= 2 }
  }
}
