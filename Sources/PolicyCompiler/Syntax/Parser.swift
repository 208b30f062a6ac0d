/// Tokens → tree. It always gives a tree, and recovers at the next statement, so that one mistake stays one.
struct Parser {
  let file: UInt32
  let bytes: [UInt8]
  let tokens: [Token]
  var position = 0
  var diagnostics: [Diagnostic] = []
  /// Where braces do not balance, and only there, columns say where a block was meant to end.
  let bracesBalance: Bool
  /// How many closing braces are left over; each may belong to an opening brace that was forgotten.
  var surplusBraces: Int

  static let deepest = 16

  /// Reads a file, or whole lines of it.
  static func parse(
    _ bytes: [UInt8],
    file: UInt32,
    in range: Range<Int>? = nil
  ) -> (tree: SyntaxTree, diagnostics: [Diagnostic]) {
    let tokens = Lexer.tokens(of: bytes, in: range)
    let braces = braceBalance(of: tokens)
    var parser = Parser(
      file: file,
      bytes: bytes,
      tokens: tokens,
      bracesBalance: braces.depth == 0 && braces.lowest == 0,
      surplusBraces: max(0, -braces.depth)
    )
    let statements = parser.parseFile()
    return (SyntaxTree(file: file, bytes: bytes, tokens: tokens, statements: statements), parser.diagnostics)
  }

  private static func braceBalance(of tokens: [Token]) -> (depth: Int, lowest: Int) {
    var depth = 0
    var lowest = 0
    for token in tokens {
      if token.kind == .openBrace { depth += 1 }
      if token.kind == .closeBrace { depth -= 1 }
      lowest = min(lowest, depth)
    }
    return (depth, lowest)
  }

  var current: Token { tokens[position] }
  var next: Token { tokens[min(position + 1, tokens.count - 1)] }

  func span(_ token: Int) -> SourceSpan {
    SourceSpan(file: file, start: tokens[token].start, end: tokens[token].end)
  }

  func text(_ token: Int) -> String {
    String(decoding: bytes[tokens[token].range], as: UTF8.self)
  }

  mutating func report(
    _ explanation: Explanation,
    at span: SourceSpan,
    _ message: Message,
    notes: [Diagnostic.Note] = [],
    help: [Message] = [],
    fixIts: [FixIt] = []
  ) {
    diagnostics.append(Diagnostic(explanation, at: span, message, notes: notes, help: help, fixIts: fixIts))
  }
}

// MARK: - Statements

extension Parser {
  private mutating func parseFile() -> [SyntaxTree.Statement] {
    var statements: [SyntaxTree.Statement] = []
    while current.kind != .endOfFile {
      if current.kind == .closeBrace {
        reportUnopenedBrace()
        position += 1
      } else if let statement = parseStatement(depth: 0) {
        statements.append(statement)
      }
    }
    return statements
  }

  /// Reads one statement; where none begins, says so and skips to the next line.
  mutating func parseStatement(depth: Int) -> SyntaxTree.Statement? {
    guard current.kind == .word || (current.kind == .label && current.isFirstOnLine) else {
      reportMissingKeyword()
      // Behind a bullet or a number the statement itself is sound.
      let isPrefixed = next.kind == .word && !next.isFirstOnLine && !current.isValue || isBullet
      guard isPrefixed else {
        skipToNextStatement()
        return nil
      }
      position += 1
      return parseStatement(depth: depth)
    }
    if !current.isFirstOnLine, position > 0, tokens[position - 1].kind == .closeBrace {
      reportMissingLineBreak()
    }
    if current.kind == .label {
      // `email: "…"` as a statement: the colon is one too many.
      report(
        .strayCharacter,
        at: SourceSpan(file: file, start: current.end - 1, end: current.end),
        Bilingual(
          da: "»\(text(position).dropLast())« begynder linjen og skal ikke have kolon",
          en: "‘\(text(position).dropLast())’ begins the line and must have no colon"
        ),
        fixIts: [
          .delete(
            SourceSpan(file: file, start: current.end - 1, end: current.end),
            title: Bilingual(da: "slet kolonet", en: "remove the colon")
          )
        ]
      )
    }
    var statement = SyntaxTree.Statement(keyword: position, last: position)
    position += 1
    var phrase = PhraseParser()
    phrase.parse(&self, into: &statement)
    if current.kind == .openBrace {
      statement.block = parseBlock(of: statement, depth: depth + 1)
    } else if lacksOpenBrace(statement) {
      reportMissingOpenBrace(after: position - 1)
      surplusBraces -= 1
      statement.block = parseContent(of: statement, open: position - 1, depth: depth + 1)
    }
    statement.last = max(statement.keyword, position - 1)
    return statement
  }

  /// A sign such as • or -, or a number, with a word behind it.
  private var isBullet: Bool {
    guard next.kind == .word, !next.isFirstOnLine else { return false }
    return current.kind == .unquoted && current.end - current.start <= 3 || current.kind == .number
  }

  private mutating func parseBlock(of owner: SyntaxTree.Statement, depth: Int) -> SyntaxTree.Block {
    let open = position
    position += 1
    if depth > Self.deepest {
      reportTooDeep(at: open)
      skipBlock()
      return SyntaxTree.Block(open: open, close: nil, statements: [])
    }
    return parseContent(of: owner, open: open, depth: depth)
  }

  /// Reads up to the closing brace.
  private mutating func parseContent(
    of owner: SyntaxTree.Statement,
    open: Int,
    depth: Int
  ) -> SyntaxTree.Block {
    var block = SyntaxTree.Block(open: open, close: nil, statements: [])
    if isLeftOpen(owner) {
      reportUnclosedBrace(open, before: position)
      return block
    }
    let limit = closingColumn(of: owner, open: open)
    while true {
      switch current.kind {
      case .closeBrace where isMisplacedBrace(limit: limit) || trailsLine(in: block):
        reportUnopenedBrace()
        position += 1
      case .closeBrace:
        block.close = position
        position += 1
        return block
      case .endOfFile:
        reportUnclosedBrace(open, before: nil)
        return block
      case .word where endsUnclosedBlock(limit: limit), .label where endsUnclosedBlock(limit: limit):
        reportUnclosedBrace(open, before: position)
        return block
      default:
        if let statement = parseStatement(depth: depth) { block.statements.append(statement) }
      }
    }
  }

  /// `basis consent }` in a block of several lines, with a brace too many: it was meant to be `{`, or nothing.
  private func trailsLine(in block: SyntaxTree.Block) -> Bool {
    guard surplusBraces > 0, !current.isFirstOnLine, let last = block.statements.last else { return false }
    return tokens[last.keyword].isFirstOnLine && tokens[last.keyword].start > tokens[block.open].end
  }

  /// Whether a block follows whose brace was forgotten: lines that are indented deeper, and a brace too many.
  private func lacksOpenBrace(_ statement: SyntaxTree.Statement) -> Bool {
    surplusBraces > 0 && current.kind == .word && current.isFirstOnLine
      && tokens[statement.keyword].isFirstOnLine
      && current.column > tokens[statement.keyword].column
  }

  private mutating func reportMissingOpenBrace(after token: Int) {
    let place = span(token).back
    report(
      .braceMissing,
      at: span(token),
      Bilingual(
        da: "Her mangler »{« efter »\(text(token).clipped)«",
        en: "‘{’ is missing after ‘\(text(token).clipped)’"
      ),
      fixIts: [.insert(" {", at: place, title: Bilingual(da: "indsæt »{«", en: "insert ‘{’"))]
    )
  }

  /// `basis consent {` with nothing deeper below, where a closing brace is missing: the block was never meant to be.
  private func isLeftOpen(_ owner: SyntaxTree.Statement) -> Bool {
    !bracesBalance && surplusBraces == 0 && current.kind == .word && current.isFirstOnLine
      && tokens[owner.keyword].isFirstOnLine && tokens[owner.keyword].column > 0
      && current.column <= tokens[owner.keyword].column
  }

  /// The column of the statement that owns a block, where its content is indented deeper; else only column 1 counts.
  private func closingColumn(of owner: SyntaxTree.Statement, open: Int) -> UInt32 {
    guard !bracesBalance, tokens[owner.keyword].isFirstOnLine else { return 0 }
    let column = tokens[owner.keyword].column
    let isIndented = current.isFirstOnLine && current.kind != .closeBrace && current.column > column
    return isIndented ? column : 0
  }

  private func endsUnclosedBlock(limit: UInt32) -> Bool {
    !bracesBalance && current.isFirstOnLine && current.column <= limit
  }

  /// A brace that stands deeper than the block it would close was not meant for it.
  private func isMisplacedBrace(limit: UInt32) -> Bool {
    !bracesBalance && limit > 0 && current.isFirstOnLine && current.column > limit && surplusBraces > 0
  }

  private mutating func skipBlock() {
    var depth = 1
    while depth > 0, current.kind != .endOfFile {
      if current.kind == .openBrace { depth += 1 }
      if current.kind == .closeBrace { depth -= 1 }
      position += 1
    }
  }

  mutating func skipToNextStatement() {
    position += 1
    while !current.isFirstOnLine, current.kind != .closeBrace, current.kind != .endOfFile { position += 1 }
  }
}

// MARK: - What is wrong with braces and lines

extension Parser {
  private mutating func reportUnclosedBrace(_ open: Int, before follower: Int?) {
    var notes: [Diagnostic.Note] = []
    var fixIts: [FixIt] = []
    if let follower {
      notes.append(
        Diagnostic.Note(
          message: Bilingual(
            da: "»\(text(follower))« hører ikke til i blokken",
            en: "‘\(text(follower))’ does not belong to the block"
          ),
          span: span(follower)
        )
      )
      let indent = String(repeating: " ", count: Int(tokens[follower].column))
      fixIts.append(
        .insert(
          "}\n" + indent,
          at: span(follower),
          title: Bilingual(
            da: "skriv »}« før »\(text(follower))«",
            en: "write ‘}’ before ‘\(text(follower))’"
          )
        )
      )
    } else {
      fixIts.append(
        .insert(
          "\n}\n",
          at: span(tokens.count - 1),
          title: Bilingual(da: "skriv »}« til sidst", en: "write ‘}’ at the end")
        )
      )
    }
    report(
      .braceNotClosed,
      at: span(open),
      Bilingual(da: "Denne »{« bliver aldrig lukket", en: "this ‘{’ is never closed"),
      notes: notes,
      fixIts: fixIts
    )
  }

  private mutating func reportUnopenedBrace() {
    report(
      .braceNotOpened,
      at: span(position),
      Bilingual(da: "Denne »}« lukker ingenting", en: "this ‘}’ closes nothing"),
      fixIts: [.delete(span(position), title: Bilingual(da: "slet »}«", en: "remove ‘}’"))]
    )
  }

  private mutating func reportTooDeep(at open: Int) {
    report(
      .nestedTooDeep,
      at: span(open),
      Bilingual(
        da: "Her er mere end \(Self.deepest) blokke inden i hinanden; resten af denne er sprunget over",
        en:
          "there are more than \(Self.deepest) blocks inside each other here; the rest of this one is skipped"
      )
    )
  }

  private mutating func reportMissingLineBreak() {
    report(
      .lineBreakMissing,
      at: span(position),
      Bilingual(
        da: "Der mangler et linjeskift før »\(text(position))«",
        en: "a line break is missing before ‘\(text(position))’"
      ),
      fixIts: [
        .insert("\n", at: span(position), title: Bilingual(da: "begynd en ny linje", en: "begin a new line"))
      ]
    )
  }

  private mutating func reportMissingKeyword() {
    let found = text(position)
    report(
      .statementExpected,
      at: span(position),
      Bilingual(
        da: "En linje skal begynde med et ord, ikke med »\(found.clipped)«",
        en: "a line must begin with a word, not with ‘\(found.clipped)’"
      ),
      help: [
        Bilingual(
          da:
            "skriv først, hvad linjen handler om: »name«, »data«, »purpose« … En kommentar begynder med »//«.",
          en: "say first what the line is about: ‘name’, ‘data’, ‘purpose’ … A comment begins with ‘//’."
        )
      ]
    )
  }
}

extension String {
  /// The text, shortened for a message.
  var clipped: String {
    let line = prefix { !$0.isNewline }
    return line.count > 40 ? line.prefix(39) + "…" : String(line)
  }
}
