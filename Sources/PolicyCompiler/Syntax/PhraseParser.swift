/// Reads what a statement says: values, labels with their values, and the kinds after `as`.
struct PhraseParser {
  /// After the first mistake in a phrase the rest of it is read in silence.
  private var hasReported = false
  /// The comma just read, while its value is still to come.
  private var pendingComma: Int?
  private var hasKinds = false

  mutating func parse(_ parser: inout Parser, into statement: inout SyntaxTree.Statement) {
    while let isDone = step(&parser, &statement), !isDone {}
    if let comma = pendingComma { reportExtraComma(comma, &parser) }
    reportEmptyLabel(&parser, statement)
  }

  /// Takes one token; `true` or `nil` where the phrase ends.
  private mutating func step(_ parser: inout Parser, _ statement: inout SyntaxTree.Statement) -> Bool? {
    let token = parser.current
    if token.isFirstOnLine, endsAtLineStart(token, parser, statement) { return true }
    switch token.kind {
    case .openBrace, .closeBrace, .endOfFile: return true
    case .comma: takeComma(&parser, statement)
    case .stray: takeStray(&parser)
    case .label: takeLabel(&parser, &statement)
    case .word where !hasKinds && isAs(parser): takeKinds(&parser, &statement)
    default: takeValue(&parser, &statement)
    }
    return false
  }

  /// A statement ends with its line; it goes on after a comma, and on a line that begins with a label or `{`.
  private func endsAtLineStart(_ token: Token, _ parser: Parser, _ statement: SyntaxTree.Statement) -> Bool {
    switch token.kind {
    case .label, .openBrace: return false
    case .word: return pendingComma == nil || beginsStatement(parser)
    // A value cannot begin a statement, so below a bare label it can only belong to that label.
    case .string, .longString, .number, .date, .unclosedString, .foreignString:
      return pendingComma == nil && statement.parts.last?.values.isEmpty != true
    case .unquoted: return pendingComma == nil
    case .comma, .stray: return true
    case .closeBrace, .endOfFile: return true
    }
  }

  /// Behind a comma at a line's end: a word with something beside it is the next statement, not the next value.
  private func beginsStatement(_ parser: Parser) -> Bool {
    let next = parser.next
    return !next.isFirstOnLine && (next.isValue || next.kind == .label)
  }

  private func isAs(_ parser: Parser) -> Bool {
    let token = parser.current
    return token.end - token.start == 2 && parser.bytes[Int(token.start)] == UInt8(ascii: "a")
      && parser.bytes[Int(token.start) + 1] == UInt8(ascii: "s")
  }
}

// MARK: - One token each

extension PhraseParser {
  private mutating func takeComma(_ parser: inout Parser, _ statement: SyntaxTree.Statement) {
    if let earlier = pendingComma {
      reportExtraComma(earlier, &parser)
    } else if statement.parts.last?.values.isEmpty ?? true {
      reportExtraComma(parser.position, &parser)
      parser.position += 1
      return
    }
    pendingComma = parser.position
    parser.position += 1
  }

  private mutating func takeStray(_ parser: inout Parser) {
    let sign = parser.text(parser.position)
    reportOnce(
      .strayCharacter,
      at: parser.span(parser.position),
      Bilingual(da: "»\(sign)« hører ikke til her", en: "‘\(sign)’ does not belong here"),
      fixIts: [
        .delete(parser.span(parser.position), title: Bilingual(da: "slet »\(sign)«", en: "remove ‘\(sign)’"))
      ],
      &parser
    )
    parser.position += 1
  }

  private mutating func takeLabel(_ parser: inout Parser, _ statement: inout SyntaxTree.Statement) {
    let needsComma = pendingComma == nil && !parser.current.isFirstOnLine && !statement.parts.isEmpty
    if needsComma { reportMissingComma(&parser) }
    reportEmptyLabel(&parser, statement)
    pendingComma = nil
    statement.parts.append(SyntaxTree.Part(label: parser.position, values: []))
    parser.position += 1
  }

  private mutating func takeKinds(_ parser: inout Parser, _ statement: inout SyntaxTree.Statement) {
    hasKinds = true
    pendingComma = nil
    let asToken = parser.position
    parser.position += 1
    while parser.current.kind == .word, !parser.current.isFirstOnLine || pendingComma != nil {
      if pendingComma != nil, parser.current.isFirstOnLine, beginsStatement(parser) { break }
      statement.kinds.append(parser.position)
      parser.position += 1
      pendingComma = nil
      guard parser.current.kind == .comma, !parser.current.isFirstOnLine, parser.next.kind == .word else {
        break
      }
      pendingComma = parser.position
      parser.position += 1
    }
    if statement.kinds.isEmpty {
      reportOnce(
        .valueMissing,
        at: parser.span(asToken),
        Bilingual(da: "Efter »as« mangler der et ord", en: "after ‘as’ a word is missing"),
        &parser
      )
    }
  }

  private mutating func takeValue(_ parser: inout Parser, _ statement: inout SyntaxTree.Statement) {
    let token = parser.current
    if token.kind == .word, pendingComma == nil, !token.isFirstOnLine, attachUnit(parser, &statement) {
      parser.position += 1
      return
    }
    let hasValues = statement.parts.last.map { !$0.values.isEmpty } ?? false
    if hasValues, pendingComma == nil { reportMissingComma(&parser) }
    if statement.parts.last?.label != nil, !hasValues, token.isFirstOnLine, pendingComma == nil {
      reportSplitLabel(&parser, statement)
    }
    reportBadToken(&parser)
    pendingComma = nil
    if statement.parts.isEmpty { statement.parts.append(SyntaxTree.Part(label: nil, values: [])) }
    statement.parts[statement.parts.count - 1].values.append(SyntaxTree.Value(token: parser.position))
    parser.position += 1
  }

  /// Side by side stand only a number and its unit.
  private func attachUnit(_ parser: Parser, _ statement: inout SyntaxTree.Statement) -> Bool {
    guard let part = statement.parts.indices.last, let value = statement.parts[part].values.indices.last,
      parser.tokens[statement.parts[part].values[value].token].kind == .number,
      statement.parts[part].values[value].unit == nil
    else { return false }
    statement.parts[part].values[value].unit = parser.position
    return true
  }
}

// MARK: - What is wrong with a phrase

extension PhraseParser {
  private mutating func reportOnce(
    _ explanation: Explanation,
    at span: SourceSpan,
    _ message: Message,
    help: [Message] = [],
    fixIts: [FixIt] = [],
    _ parser: inout Parser
  ) {
    defer { hasReported = true }
    if !hasReported { parser.report(explanation, at: span, message, help: help, fixIts: fixIts) }
  }

  private mutating func reportMissingComma(_ parser: inout Parser) {
    let found = parser.text(parser.position).clipped
    let before = parser.span(parser.position - 1).back
    var help = [
      Bilingual(
        da: "hvis noget nyt begynder her, skal det stå på en ny linje",
        en: "if something new begins here, it must stand on a new line"
      )
    ]
    // `through banner` for `through: banner`, `from delivery` for `from: delivery`.
    if parser.tokens[parser.position - 1].kind == .word, parser.current.isValue {
      let word = parser.text(parser.position - 1)
      help.append(
        Bilingual(
          da: "hvis »\(word)« siger, hvad »\(found)« er, skal ordet have kolon: \(word): \(found)",
          en: "if ‘\(word)’ says what ‘\(found)’ is, it needs a colon: \(word): \(found)"
        )
      )
    }
    reportOnce(
      .commaMissing,
      at: parser.span(parser.position),
      Bilingual(da: "Der mangler et komma før »\(found)«", en: "a comma is missing before ‘\(found)’"),
      help: help,
      fixIts: [
        .insert(",", at: before, title: Bilingual(da: "indsæt et komma (,)", en: "insert a comma (,)"))
      ],
      &parser
    )
  }

  private mutating func reportExtraComma(_ comma: Int, _ parser: inout Parser) {
    reportOnce(
      .commaTooMany,
      at: parser.span(comma),
      Bilingual(da: "Kommaet her er for meget", en: "this comma is one too many"),
      fixIts: [.delete(parser.span(comma), title: Bilingual(da: "slet kommaet", en: "remove the comma"))],
      &parser
    )
  }

  private mutating func reportEmptyLabel(_ parser: inout Parser, _ statement: SyntaxTree.Statement) {
    guard let part = statement.parts.last, let label = part.label, part.values.isEmpty else { return }
    let word = parser.text(label)
    reportOnce(
      .valueMissing,
      at: parser.span(label),
      Bilingual(da: "Efter »\(word)« mangler der en værdi", en: "after ‘\(word)’ a value is missing"),
      &parser
    )
  }

  private mutating func reportSplitLabel(_ parser: inout Parser, _ statement: SyntaxTree.Statement) {
    guard let label = statement.parts.last?.label else { return }
    reportOnce(
      .valueMissing,
      at: parser.span(label),
      Bilingual(
        da: "Teksten skal begynde på samme linje som »\(parser.text(label))«",
        en: "the text must begin on the same line as ‘\(parser.text(label))’"
      ),
      &parser
    )
  }

  private mutating func reportBadToken(_ parser: inout Parser) {
    let token = parser.current
    let span = parser.span(parser.position)
    let text = parser.text(parser.position)
    switch token.kind {
    case .unclosedString:
      let opening = text.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
      reportOnce(
        .stringNotClosed,
        at: span,
        Bilingual(da: "Teksten mangler \(opening) til sidst", en: "the text lacks \(opening) at its end"),
        fixIts: [
          .insert(
            opening,
            at: span.back,
            title: Bilingual(da: "afslut med \(opening)", en: "end with \(opening)")
          )
        ],
        &parser
      )
    case .foreignString:
      reportOnce(
        .foreignQuotes,
        at: span,
        Bilingual(da: "Brug lige anførselstegn: \"", en: "use straight quotes: \""),
        fixIts: [.replace(span, with: "\"" + text.dropFirst().dropLast() + "\"")],
        &parser
      )
    case .unquoted where LexicalForm.isWord(text.replacing("_", with: "-")):
      let name = text.replacing("_", with: "-")
      reportOnce(
        .quotesMissing,
        at: span,
        Bilingual(
          da:
            "»\(text.clipped)« er hverken et navn eller en tekst: et navn har bindestreg, en tekst står i anførselstegn",
          en: "‘\(text.clipped)’ is neither a name nor a text: a name has hyphens, a text stands in quotes"
        ),
        fixIts: [.replace(span, with: name)],
        &parser
      )
    case .unquoted:
      reportOnce(
        .quotesMissing,
        at: span,
        Bilingual(
          da: "»\(text.clipped)« skal stå i anførselstegn",
          en: "‘\(text.clipped)’ must stand in quotes"
        ),
        fixIts: [.replace(span, with: "\"" + text + "\"")],
        &parser
      )
    default: break
    }
  }
}
