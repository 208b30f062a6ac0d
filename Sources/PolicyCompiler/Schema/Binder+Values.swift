/// Reads values and texts, and says what was expected where something else stands.
extension Binder {
  /// Takes `none` where it may stand, and says so where it may not. `true` where the rest need not be read.
  mutating func denies(_ said: Said, takesNone: Bool, _ deny: (SourceSpan) -> Void) -> Bool {
    guard said.isNone else { return false }
    if takesNone {
      deny(said.valueSpan)
    } else {
      report(
        .noneNotPossible,
        at: said.valueSpan,
        Bilingual(
          da: "»\(said.wordText)« kan ikke være »none«",
          en: "‘\(said.wordText)’ cannot be ‘none’"
        ),
        help: [
          Bilingual(
            da: "skriv en værdi, eller slet linjen",
            en: "write a value, or remove the line"
          )
        ]
      )
    }
    return true
  }

  mutating func readOne<Value: Sendable>(_ type: ValueType<Value>, _ said: Said) -> Value? {
    guard let first = said.values.first else {
      report(
        .argumentMissing,
        at: said.wordSpan,
        Bilingual(
          da: "Efter »\(said.wordText)« mangler der \(type.shape.name.da)",
          en: "after ‘\(said.wordText)’ there should be \(type.shape.name.en)"
        )
      )
      return nil
    }
    if said.values.count > 1 {
      report(
        .tooManyValues,
        at: said.tree.span(said.values[1]),
        Bilingual(
          da: "Efter »\(said.wordText)« kan der kun stå én værdi",
          en: "only one value can stand after ‘\(said.wordText)’"
        )
      )
    }
    return read(type, said.syntax(first), said)
  }

  mutating func readList<Value: Sendable>(_ type: ValueType<Value>, _ said: Said) -> [Located<Value>]? {
    guard !said.values.isEmpty else {
      report(
        .argumentMissing,
        at: said.wordSpan,
        Bilingual(
          da: "Efter »\(said.wordText)« mangler der \(type.shape.name.da)",
          en: "after ‘\(said.wordText)’ there should be \(type.shape.name.en)"
        )
      )
      return nil
    }
    var values: [Located<Value>] = []
    var words: Set<String> = []
    for value in said.values {
      let syntax = said.syntax(value)
      if !words.insert(said.tree.text(value.token)).inserted {
        report(
          .saidTwice,
          at: syntax.span,
          Bilingual(
            da: "»\(syntax.text.clipped)« står her to gange",
            en: "‘\(syntax.text.clipped)’ stands here twice"
          ),
          fixIts: []
        )
        continue
      }
      if let read = read(type, syntax, said) { values.append(Located(value: read, span: syntax.span)) }
    }
    return values.isEmpty ? nil : values
  }

  private mutating func read<Value: Sendable>(
    _ type: ValueType<Value>,
    _ syntax: ValueSyntax,
    _ said: Said
  ) -> Value? {
    switch type.read(syntax, &self) {
    case .read(let value):
      if syntax.hasUnit, Value.self != Duration.self, !type.shape.notation.contains("duration"),
        !type.shape.notation.contains("amount")
      {
        reportUnexpectedUnit(syntax)
      }
      if syntax.isString, origin != .library {
        draft.strings.append(
          AuthoredString(word: said.wordText, value: StringReader.raw(syntax), span: syntax.span)
        )
      }
      return value
    case .reported: return nil
    case .mismatch:
      reportMismatch(syntax, expected: type.shape, said)
      return nil
    }
  }

  /// A text in the languages, or a bare string.
  mutating func readText(
    _ said: Said,
    takesProperName: Bool,
    withBareString: Bool = true,
    ignoringOtherLabels: Bool = false
  ) -> AuthoredText? {
    var text = AuthoredText(span: said.wordSpan, takesProperName: takesProperName, word: said.wordText)
    text.extent = said.extent
    if withBareString, let first = said.values.first {
      let syntax = said.syntax(first)
      guard syntax.isString else {
        reportMismatch(
          syntax,
          expected: ValueShape(
            name: Bilingual(da: "en tekst: da: \"…\", en: \"…\"", en: "a text: da: \"…\", en: \"…\""),
            notation: "text"
          ),
          said
        )
        return nil
      }
      text.everywhere = TextReader.read(syntax, &self)
      text.span = syntax.span
      if said.values.count > 1 {
        report(
          .tooManyValues,
          at: said.tree.span(said.values[1]),
          Bilingual(
            da: "Efter »\(said.wordText)« kan der kun stå én tekst",
            en: "only one text can stand after ‘\(said.wordText)’"
          )
        )
      }
    }
    for part in said.labelled {
      guard let label = part.label, let language = Language(rawValue: said.tree.word(label)) else {
        if !ignoringOtherLabels { refuseLabel(part, said) }
        continue
      }
      readVersion(language, part, label, said, &text)
    }
    guard !text.versions.isEmpty else {
      if said.values.isEmpty, said.labelled.isEmpty {
        report(
          .argumentMissing,
          at: said.wordSpan,
          Bilingual(
            da: "Efter »\(said.wordText)« mangler der en tekst: da: \"…\", en: \"…\"",
            en: "after ‘\(said.wordText)’ there should be a text: da: \"…\", en: \"…\""
          )
        )
      }
      return nil
    }
    if origin != .library { draft.texts.append(text) }
    return text
  }

  private mutating func readVersion(
    _ language: Language,
    _ part: SyntaxTree.Part,
    _ label: Int,
    _ said: Said,
    _ text: inout AuthoredText
  ) {
    guard let first = part.values.first else { return }
    let syntax = said.syntax(first)
    guard syntax.isString else {
      report(
        .wrongType,
        at: syntax.span,
        Bilingual(
          da: "Efter »\(language.rawValue):« skal der stå en tekst i anførselstegn",
          en: "after ‘\(language.rawValue):’ there should be a text in quotes"
        ),
        fixIts: syntax.word.map { [.replace(syntax.span, with: "\"\($0)\"")] } ?? []
      )
      return
    }
    if part.values.count > 1 {
      report(
        .tooManyValues,
        at: said.tree.span(part.values[1]),
        Bilingual(
          da: "Efter »\(language.rawValue):« kan der kun stå én tekst",
          en: "only one text can stand after ‘\(language.rawValue):’"
        )
      )
    }
    let hasVersion = language == .da ? text.da != nil : text.en != nil
    if hasVersion {
      report(
        .saidTwice,
        at: said.tree.span(label),
        Bilingual(
          da: "»\(language.rawValue):« står her to gange",
          en: "‘\(language.rawValue):’ stands here twice"
        )
      )
      return
    }
    let version = TextReader.read(syntax, &self)
    if language == .da { text.da = version } else { text.en = version }
  }
}
