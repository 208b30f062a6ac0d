/// What the binder says when something does not fit: what stands there, what could, and what was probably meant.
extension Binder {
  mutating func refuseBlock(_ said: Said) {
    guard let block = said.block else { return }
    // Behind a comma at a line's end, a word with a block was read as one more value.
    if let value = said.values.last, said.tree.tokens[value.token].isFirstOnLine, value.token > 0,
      said.tree.tokens[value.token - 1].kind == .comma
    {
      report(
        .commaTooMany,
        at: said.tree.span(value.token - 1),
        Bilingual(
          da: "Efter kommaet begynder noget nyt: »\(said.tree.text(value.token)) {«",
          en: "after this comma something new begins: ‘\(said.tree.text(value.token)) {’"
        ),
        fixIts: [
          .delete(
            said.tree.span(value.token - 1),
            title: Bilingual(da: "slet kommaet", en: "remove the comma")
          )
        ]
      )
      return
    }
    report(
      .noBlockHere,
      at: said.tree.span(block.open),
      Bilingual(
        da: "»\(said.wordText)« kan ikke have en blok",
        en: "‘\(said.wordText)’ cannot have a block"
      )
    )
  }

  /// A word with nothing behind it and nothing in its block says nothing; it was meant to.
  mutating func refuseSilence(_ said: Said) -> Bool {
    guard said.values.isEmpty, said.labelled.isEmpty, said.block?.statements.isEmpty ?? true else {
      return false
    }
    report(
      .argumentMissing,
      at: said.wordSpan,
      Bilingual(
        da: "»\(said.wordText)« siger ingenting; der skal stå noget efter ordet",
        en: "‘\(said.wordText)’ says nothing; something must follow the word"
      )
    )
    return true
  }

  /// Where only values can stand.
  mutating func refuseAllButValues(_ said: Said) {
    refuseBlock(said)
    refuseLabels(said)
    refuseKinds(said)
  }

  mutating func refuseLabels(_ said: Said) {
    for part in said.labelled { refuseLabel(part, said) }
  }

  mutating func refuseLabel(_ part: SyntaxTree.Part, _ said: Said) {
    guard let label = part.label else { return }
    let word = said.tree.word(label)
    let span = said.tree.span(label)
    // `DA:`, `dk:` and `eng:` are languages too, to those who write them.
    let meant = Suggestion.nearest(to: word, in: Language.allCases.map(\.rawValue))
    report(
      .unknownWord,
      at: span,
      Bilingual(
        da: "»\(word):« hører ikke til efter »\(said.wordText)«"
          + (meant.map { " – mente du »\($0):«?" } ?? ""),
        en: "‘\(word):’ does not belong after ‘\(said.wordText)’"
          + (meant.map { " – did you mean ‘\($0):’?" } ?? "")
      ),
      fixIts: meant.map { [.replace(span, with: $0 + ":")] } ?? []
    )
  }

  mutating func refuseKinds(_ said: Said) {
    guard let first = said.kinds.first else { return }
    report(
      .noKindsHere,
      at: said.tree.span(first),
      Bilingual(
        da: "Der er ikke flere slags »\(said.wordText)«, så »as« hører ikke til her",
        en: "there are no kinds of ‘\(said.wordText)’, so ‘as’ does not belong here"
      )
    )
  }

  mutating func reportUnexpectedValue(_ said: Said, at span: SourceSpan) {
    report(
      .tooManyValues,
      at: span,
      Bilingual(
        da: "Lige efter »\(said.wordText)« skal der ikke stå noget; det hører til i blokken",
        en: "nothing should stand directly after ‘\(said.wordText)’; it belongs in the block"
      )
    )
  }

  mutating func reportUnexpectedUnit(_ syntax: ValueSyntax) {
    guard let unit = syntax.value.unit else { return }
    report(
      .tooManyValues,
      at: syntax.tree.span(unit),
      Bilingual(
        da: "Her skal stå et tal uden enhed",
        en: "a number without a unit should stand here"
      )
    )
  }

  mutating func reportNoneBeside(_ said: Said, earlier: SourceSpan) {
    report(
      .saidTwice,
      at: said.wordSpan,
      Bilingual(
        da: "»\(said.wordText)« siger både »none« og noget andet",
        en: "‘\(said.wordText)’ says both ‘none’ and something else"
      ),
      notes: [
        Diagnostic.Note(
          message: Bilingual(da: "det modsatte står her", en: "the opposite stands here"),
          span: earlier
        )
      ]
    )
  }

  mutating func reportSaidTwice(_ said: Said, earlier: SourceSpan) {
    report(
      .saidTwice,
      at: said.wordSpan,
      Bilingual(
        da: "»\(said.wordText)« er allerede sagt",
        en: "‘\(said.wordText)’ has already been said"
      ),
      notes: [Diagnostic.Note(message: Bilingual(da: "første gang her", en: "first here"), span: earlier)],
      help: [
        Bilingual(
          da: "saml de to, eller slet den ene",
          en: "merge the two, or remove one of them"
        )
      ]
    )
  }

  mutating func reportBlockOnly(_ said: Said, owner: Said) {
    report(
      .wrongPlace,
      at: said.tree.span(said.word),
      Bilingual(
        da: "»\(said.wordText)« skal stå på sin egen linje i blokken",
        en: "‘\(said.wordText)’ must stand on a line of its own in the block"
      ),
      help: [
        Bilingual(
          da: "skriv »\(owner.wordText) … {«, og »\(said.wordText) …« på en linje for sig",
          en: "write ‘\(owner.wordText) … {’, and ‘\(said.wordText) …’ on a line of its own"
        )
      ]
    )
  }

  /// Says that a word is unknown here, and returns the word that was probably meant.
  mutating func reportUnknownWord<Model>(
    _ said: Said,
    isLabel: Bool,
    owner: Said,
    in schema: Schema<Model>
  ) -> String? {
    let word = said.wordText
    let known = schema.properties.filter { !isLabel || $0.standsOnLine }.map(\.word)
    let nearest = Suggestion.nearest(to: word, in: known)
    let colon = isLabel ? ":" : ""
    var help: [Message] = []
    if nearest == nil {
      if let home = Language(rawValue: word) {
        help.append(
          Bilingual(
            da: "»\(owner.wordText)« har ingen tekst på \(home.name.da); teksten hører til et ord i blokken",
            en: "‘\(owner.wordText)’ has no \(home.name.en) text; texts belong to a word in the block"
          )
        )
      } else if !known.isEmpty {
        help.append(
          Bilingual(
            da: "her kan der stå: \(known.joined(separator: " · "))",
            en: "possible here: \(known.joined(separator: " · "))"
          )
        )
      }
    }
    report(
      .unknownWord,
      at: said.wordSpan,
      Bilingual(
        da: "»\(word)\(colon)« findes ikke under »\(owner.wordText)«"
          + (nearest.map { " – mente du »\($0)\(colon)«?" } ?? ""),
        en: "‘\(word)\(colon)’ does not exist in ‘\(owner.wordText)’"
          + (nearest.map { " – did you mean ‘\($0)\(colon)’?" } ?? "")
      ),
      help: help,
      fixIts: nearest.map { [.replace(said.wordSpan, with: $0)] } ?? []
    )
    return nearest
  }

  mutating func reportUnknownChoice(_ word: String, at span: SourceSpan, choices: [String]) {
    let nearest = Suggestion.nearest(to: word, in: choices)
    report(
      .unknownChoice,
      at: span,
      Bilingual(
        da: "»\(word)« kan ikke stå her" + (nearest.map { " – mente du »\($0)«?" } ?? ""),
        en: "‘\(word)’ cannot stand here" + (nearest.map { " – did you mean ‘\($0)’?" } ?? "")
      ),
      help: nearest == nil
        ? [
          Bilingual(
            da: "vælg: \(choices.joined(separator: " · "))",
            en: "choose: \(choices.joined(separator: " · "))"
          )
        ] : [],
      fixIts: nearest.map { [.replace(span, with: $0)] } ?? []
    )
  }

  mutating func reportMismatch(_ syntax: ValueSyntax, expected: ValueShape, _ said: Said) {
    if syntax.word == "none" {
      report(
        .noneNotPossible,
        at: syntax.span,
        Bilingual(da: "»none« skal stå alene", en: "‘none’ must stand alone")
      )
      return
    }
    if syntax.isString {
      let content = StringReader.raw(syntax)
      if expected.choices.contains(content) || expected.references != nil, LexicalForm.isWord(content) {
        report(
          .wrongType,
          at: syntax.span,
          Bilingual(
            da: "Ordet her skal stå uden anførselstegn",
            en: "the word here must stand without quotes"
          ),
          fixIts: [.replace(syntax.span, with: content)]
        )
        return
      }
    }
    if let word = syntax.word, !expected.choices.isEmpty {
      reportUnknownChoice(word, at: syntax.span, choices: expected.choices)
      return
    }
    let takesString = expected.notation == "string" || expected.notation == "text"
    report(
      .wrongType,
      at: syntax.span,
      Bilingual(
        da: "Efter »\(said.wordText)« skal der stå \(expected.name.da)",
        en: "after ‘\(said.wordText)’ there should be \(expected.name.en)"
      ),
      fixIts: takesString ? syntax.word.map { [.replace(syntax.span, with: "\"\($0)\"")] } ?? [] : []
    )
  }
}
