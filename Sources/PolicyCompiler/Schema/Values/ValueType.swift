/// How a value is read.
struct ValueType<Value: Sendable>: Sendable {
  let shape: ValueShape
  let read: @Sendable (ValueSyntax, inout Binder) -> Reading<Value>

  func map<Other: Sendable>(_ transform: @escaping @Sendable (Value) -> Other) -> ValueType<Other> {
    ValueType<Other>(shape: shape) { syntax, binder in
      switch read(syntax, &binder) {
      case .read(let value): .read(transform(value))
      case .mismatch: .mismatch
      case .reported: .reported
      }
    }
  }

  /// The first type that fits; fixed words come before references.
  func or(_ other: ValueType<Value>) -> ValueType<Value> {
    ValueType(shape: shape.or(other.shape)) { syntax, binder in
      let reading = read(syntax, &binder)
      if case .mismatch = reading { return other.read(syntax, &binder) }
      return reading
    }
  }
}

/// The outcome of reading a value.
enum Reading<Value> {
  case read(Value)
  /// It is something else; the binder says what was expected.
  case mismatch
  /// It is of this type but wrong, and that has been said.
  case reported
}

/// A value as it stands in the source.
struct ValueSyntax {
  let tree: SyntaxTree
  let value: SyntaxTree.Value

  var kind: Token.Kind { tree.tokens[value.token].kind }
  var span: SourceSpan { tree.span(value) }
  var text: String { tree.text(value.token) }
  var hasUnit: Bool { value.unit != nil }

  /// The word, where it is one.
  var word: String? { kind == .word ? text : nil }

  var isString: Bool {
    switch kind {
    case .string, .longString, .unclosedString, .foreignString, .unquoted: true
    default: false
    }
  }
}

/// A fixed set of words. The raw value is the word in the language.
protocol SchemaWord: RawRepresentable<String>, CaseIterable, Sendable, Hashable {}

// MARK: - The types of the language

extension ValueType where Value == String {
  static let string = ValueType(
    shape: ValueShape(
      name: Bilingual(da: "en tekst i anførselstegn", en: "a text in quotes"),
      notation: "string"
    )
  ) { syntax, binder in
    guard syntax.isString else { return .mismatch }
    let text = StringReader.plain(syntax, &binder)
    guard text.allSatisfy(\.isWhitespace) else { return .read(text) }
    binder.report(.wrongType, at: syntax.span, Bilingual(da: "Teksten er tom", en: "the text is empty"))
    return .reported
  }

  /// A name that may be empty here: a rule asks for it, with its reason.
  static let legalName = ValueType(shape: string.shape) { syntax, binder in
    syntax.isString ? .read(StringReader.plain(syntax, &binder)) : .mismatch
  }

  /// Why a finding is accepted: a reason of a few letters is none.
  static let reason = ValueType(shape: string.shape) { syntax, binder in
    let reading = string.read(syntax, &binder)
    guard case .read(let text) = reading, text.count(where: { !$0.isWhitespace }) < 10 else { return reading }
    binder.report(
      .wrongType,
      at: syntax.span,
      Bilingual(
        da: "Begrundelsen er for kort; skriv, hvorfor det er i orden",
        en: "the reason is too short; say why it is acceptable"
      )
    )
    return .reported
  }

  /// An address of the web. Other schemes than http and https could run code on the page.
  static let address = ValueType(
    shape: ValueShape(
      name: Bilingual(da: "en internetadresse i anførselstegn", en: "a web address in quotes"),
      notation: "string"
    )
  ) { syntax, binder in
    guard syntax.isString else { return .mismatch }
    let text = StringReader.plain(syntax, &binder)
    guard !WebAddress.isSafe(text) else { return .read(text) }
    binder.report(
      .badAddress,
      at: syntax.span,
      Bilingual(
        da: "»\(text.clipped)« er ikke en internetadresse, der begynder med https://",
        en: "‘\(text.clipped)’ is not a web address that begins with https://"
      )
    )
    return .reported
  }

  static let email = ValueType(
    shape: ValueShape(
      name: Bilingual(da: "en e-mailadresse i anførselstegn", en: "an e-mail address in quotes"),
      notation: "string"
    )
  ) { syntax, binder in
    guard syntax.isString else { return .mismatch }
    let text = StringReader.plain(syntax, &binder)
    // An address that is masked, »[email protected]«, is a blank, and the rule on blanks says more about it.
    guard !WebAddress.isEmail(text), !text.hasPrefix("[") else { return .read(text) }
    binder.report(
      .badAddress,
      at: syntax.span,
      Bilingual(
        da: "»\(text.clipped)« er ikke en e-mailadresse",
        en: "‘\(text.clipped)’ is not an e-mail address"
      )
    )
    return .reported
  }

  /// Where one can write or report to: an e-mail address or a page of the web.
  static let mailOrWeb = ValueType(
    shape: ValueShape(
      name: Bilingual(
        da: "en e-mailadresse eller en internetadresse i anførselstegn",
        en: "an e-mail address or a web address in quotes"
      ),
      notation: "string"
    )
  ) { syntax, binder in
    guard syntax.isString else { return .mismatch }
    let text = StringReader.plain(syntax, &binder)
    // A masked address is left to the rule on blanks here too.
    guard !WebAddress.isEmail(text), !WebAddress.isSafe(text), !text.hasPrefix("[") else {
      return .read(text)
    }
    binder.report(
      .badAddress,
      at: syntax.span,
      Bilingual(
        da:
          "»\(text.clipped)« er hverken en e-mailadresse eller en internetadresse, der begynder med https://",
        en: "‘\(text.clipped)’ is neither an e-mail address nor a web address that begins with https://"
      )
    )
    return .reported
  }

  /// An id of one's own that is not declared anywhere, as the record type of a statute.
  static let freeWord = ValueType(
    shape: ValueShape(
      name: Bilingual(
        da: "et navn uden anførselstegn og mellemrum (fx web-hotel)",
        en: "a name without quotes and spaces (such as web-host)"
      ),
      notation: "word"
    )
  ) { syntax, _ in syntax.word.map { .read($0) } ?? .mismatch }
}

extension ValueType where Value == Bool {
  static let yesNo = ValueType(
    shape: ValueShape(
      name: Bilingual(da: "»yes« eller »no«", en: "‘yes’ or ‘no’"),
      notation: "yes/no",
      choices: ["yes", "no"]
    )
  ) { syntax, _ in
    switch syntax.word {
    case "yes": .read(true)
    case "no": .read(false)
    default: .mismatch
    }
  }

  /// `on` and `off`, for switches.
  static let onOff = ValueType(
    shape: ValueShape(
      name: Bilingual(da: "»on« eller »off«", en: "‘on’ or ‘off’"),
      notation: "{on off}",
      choices: ["on", "off"]
    )
  ) { syntax, _ in
    switch syntax.word {
    case "on": .read(true)
    case "off": .read(false)
    default: .mismatch
    }
  }
}

extension ValueType where Value == Int {
  static let integer = ValueType(
    shape: ValueShape(name: Bilingual(da: "et helt tal", en: "a whole number"), notation: "number")
  ) { syntax, _ in
    guard syntax.kind == .number, !syntax.hasUnit, let number = Int(syntax.text) else { return .mismatch }
    return .read(number)
  }
}

extension ValueType where Value == CalendarDate {
  static let date = ValueType(
    shape: ValueShape(
      name: Bilingual(da: "en dato (fx 2026-11-01)", en: "a date (such as 2026-11-01)"),
      notation: "date"
    )
  ) { syntax, binder in DateReader.read(syntax, &binder) }
}

extension ValueType where Value == Duration {
  static let duration = ValueType(
    shape: ValueShape(
      name: Bilingual(da: "en varighed (fx 2 years)", en: "a duration (such as 2 years)"),
      notation: "duration"
    )
  ) { syntax, binder in DurationReader.read(syntax, &binder) }
}

extension ValueType where Value: SchemaWord {
  /// One of the words of an enumeration.
  static var word: ValueType {
    let words = Value.allCases.map(\.rawValue)
    return ValueType(
      shape: ValueShape(
        name: Bilingual(
          da: words.count == 1 ? "»\(words[0])«" : "et af ordene \(words.joined(separator: " · "))",
          en: words.count == 1 ? "‘\(words[0])’" : "one of \(words.joined(separator: " · "))"
        ),
        notation: "{" + words.joined(separator: " ") + "}",
        choices: words
      )
    ) { syntax, _ in
      syntax.word.flatMap(Value.init(rawValue:)).map { .read($0) } ?? .mismatch
    }
  }
}

extension ValueType {
  /// A declaration named by its id.
  static func reference<Target: Declaration>() -> ValueType where Value == Reference<Target> {
    .reference(to: Target.self)
  }

  static func reference<Target: Declaration>(to target: Target.Type) -> ValueType
  where Value == Reference<Target> {
    let kind = Target.kind
    return ValueType(
      shape: ValueShape(
        name: Bilingual(da: kind.indefinite.da, en: kind.indefinite.en),
        notation: "→" + kind.rawValue,
        references: kind
      )
    ) { syntax, binder in
      // `none` stands alone; beside anything else it is not the name of a declaration.
      guard let id = syntax.word, id != "none" else { return .mismatch }
      binder.note(AnyReference(kind: kind, id: id, span: syntax.span))
      return .read(Reference(id: id, span: syntax.span))
    }
  }
}

extension ValueType where Value == Amount {
  static let amount = ValueType(
    shape: ValueShape(
      name: Bilingual(da: "et beløb (fx 100 DKK)", en: "an amount (such as 100 DKK)"),
      notation: "amount"
    )
  ) { syntax, _ in
    guard syntax.kind == .number else { return .mismatch }
    return .read(Amount(number: syntax.text, currency: syntax.value.unit.map(syntax.tree.text)))
  }
}
