/// Tree → draft: reads statements by their schema and says what does not fit.
struct Binder: Sendable {
  var draft = Draft()
  private(set) var diagnostics: [Diagnostic] = []
  /// Where what is being bound comes from.
  var origin: SourceFile.Origin = .policy
  /// Whether the library declares an id; what a policy declares in its place is noted.
  var isInLibrary: @Sendable (DeclarationKind, String) -> Bool = { _, _ in false }
  /// References not yet looked for in the library.
  var unresolved: [AnyReference] = []
  /// Places where something was tried and failed: the rule that would find it missing stays silent.
  private(set) var attempts: [Attempt] = []

  struct Attempt: Sendable {
    let span: SourceSpan
    let rule: String
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

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

  mutating func note(_ reference: AnyReference) {
    if origin != .library { draft.references.append(reference) }
    unresolved.append(reference)
  }
}

// MARK: - Nodes

extension Binder {
  /// Binds a statement, or the values behind a label, to a node.
  mutating func bind<Model: Node>(_ type: Model.Type, _ said: Said) -> Model {
    var model = Model()
    model.span = said.values.isEmpty ? said.wordSpan : said.valueSpan
    let schema = Model.schema
    bindArgument(schema, said, &model)
    bindKinds(schema, said, &model)
    var seen = Seen()
    bindLabels(schema, said, &model, &seen)
    bindBlock(schema, said, &model, &seen)
    reportMissing(schema, said, model.span, seen)
    return model
  }

  /// Which properties of a node have been said, and where.
  private struct Seen {
    var bits: UInt64 = 0
    var places: [Int: SourceSpan] = [:]

    func has(_ property: Int) -> Bool { bits & (1 << UInt64(property)) != 0 }

    mutating func add(_ property: Int, _ span: SourceSpan) {
      bits |= 1 << UInt64(property)
      places[property] = span
    }
  }

  private mutating func bindArgument<Model: Node>(_ schema: Schema<Model>, _ said: Said, _ model: inout Model)
  {
    if let argument = schema.argument {
      if !said.values.isEmpty {
        argument.bind(&model, said, &self)
      } else if argument.isRequired {
        report(
          .argumentMissing,
          at: said.wordSpan,
          Bilingual(
            da: "Efter »\(said.wordText)« mangler der \(argument.shape.name.da)",
            en: "after ‘\(said.wordText)’ there should be \(argument.shape.name.en)"
          )
        )
      }
    } else if let first = said.values.first, !(schema.text != nil && said.values.count == 1) {
      reportUnexpectedValue(said, at: said.tree.span(first))
    }
  }

  private mutating func bindKinds<Model: Node>(_ schema: Schema<Model>, _ said: Said, _ model: inout Model) {
    guard let kinds = schema.kinds else { return refuseKinds(said) }
    var names: [Name] = []
    for token in said.kinds {
      let word = said.tree.word(token)
      if kinds.choices.contains(word) {
        names.append(Name(value: word, span: said.tree.span(token)))
      } else {
        reportUnknownChoice(word, at: said.tree.span(token), choices: kinds.choices)
        if case .requiredByRule(let rule) = kinds.requirement {
          attempts.append(Attempt(span: said.extent, rule: rule))
        }
      }
    }
    if !kinds.isList, names.count > 1 {
      report(
        .tooManyValues,
        at: names[1].span,
        Bilingual(da: "Efter »as« kan der kun stå ét ord her", en: "only one word can stand after ‘as’ here")
      )
    }
    if said.kinds.isEmpty, kinds.requirement == .required {
      report(
        .argumentMissing,
        at: said.valueSpan,
        Bilingual(
          da: "Skriv, hvilken slags det er: \(said.wordText) … as \(kinds.choices.joined(separator: " · "))",
          en: "say which kind it is: \(said.wordText) … as \(kinds.choices.joined(separator: " · "))"
        )
      )
    }
    kinds.bind(&model, names, &self)
  }

  private mutating func bindLabels<Model: Node>(
    _ schema: Schema<Model>,
    _ said: Said,
    _ model: inout Model,
    _ seen: inout Seen
  ) {
    if let text = schema.text {
      // Without an argument of its own, a bare string is a text that lacks its languages.
      let bare = schema.argument == nil && !said.values.isEmpty
      if bare || said.labelled.contains(where: { isLanguage($0, said.tree) }) {
        if let value = readText(said, takesProperName: false, withBareString: bare, ignoringOtherLabels: true)
        {
          text.bind(&model, value)
        }
      }
    }
    for part in said.labelled {
      guard let label = part.label, !(schema.text != nil && isLanguage(part, said.tree)) else { continue }
      let child = Said(part, label: label, in: said.tree)
      bindProperty(schema, child, isLabel: true, owner: said, &model, &seen)
    }
  }

  private mutating func bindBlock<Model: Node>(
    _ schema: Schema<Model>,
    _ said: Said,
    _ model: inout Model,
    _ seen: inout Seen
  ) {
    guard let block = said.block else { return }
    if schema.properties.isEmpty {
      refuseBlock(said)
      return
    }
    for statement in block.statements {
      for child in lines(of: Said(statement, in: said.tree), in: schema) {
        bindProperty(schema, child, isLabel: false, owner: said, &model, &seen)
      }
    }
  }

  private mutating func bindProperty<Model: Node>(
    _ schema: Schema<Model>,
    _ child: Said,
    isLabel: Bool,
    owner: Said,
    _ model: inout Model,
    _ seen: inout Seen
  ) {
    guard let index = schema.property(child.wordText) else {
      let meant = reportUnknownWord(child, isLabel: isLabel, owner: owner, in: schema)
      if let meant, let index = schema.property(meant) {
        seen.add(index, child.wordSpan)
        noteAttempt(schema.properties[index].requirement, owner)
      }
      return
    }
    let property = schema.properties[index]
    if isLabel, !property.standsOnLine {
      reportBlockOnly(child, owner: owner)
      seen.add(index, child.wordSpan)
      noteAttempt(property.requirement, owner)
      return
    }
    if !property.repeats, seen.has(index), let earlier = seen.places[index] {
      reportSaidTwice(child, earlier: earlier)
      return
    }
    seen.add(index, child.wordSpan)
    let before = diagnostics.count
    property.bind(&model, child, &self)
    if diagnostics.count > before { noteAttempt(property.requirement, owner) }
  }

  private mutating func noteAttempt(_ requirement: Requirement, _ owner: Said) {
    if case .requiredByRule(let rule) = requirement {
      attempts.append(Attempt(span: owner.extent, rule: rule))
    }
  }

  private mutating func reportMissing<Model: Node>(
    _ schema: Schema<Model>,
    _ said: Said,
    _ span: SourceSpan,
    _ seen: Seen
  ) {
    for (index, property) in schema.properties.enumerated() where !seen.has(index) {
      switch property.requirement {
      case .optional, .requiredByRule: continue
      case .requiredUnless(let other): if let other = schema.property(other), seen.has(other) { continue }
      case .required: break
      }
      report(
        .propertyMissing,
        at: span,
        Bilingual(
          da: "Under »\(said.wordText)« mangler »\(property.word)«",
          en: "‘\(property.word)’ is missing in ‘\(said.wordText)’"
        ),
        help: [
          Bilingual(
            da: "\(property.word): \(property.doc.da)",
            en: "\(property.word): \(property.doc.en)"
          )
        ]
      )
    }
  }

  private func isLanguage(_ part: SyntaxTree.Part, _ tree: SyntaxTree) -> Bool {
    part.label.map { Language(rawValue: tree.word($0)) != nil } ?? false
  }
}
