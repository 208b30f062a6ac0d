/// The ways in which a property can be declared. Each says once what a word takes, where it goes and what it means.
extension Property {
  /// One value.
  static func one<Value: Sendable>(
    _ word: String,
    _ type: ValueType<Value>,
    _ path: Path<Model, Stated<Value>>,
    _ requirement: Requirement = .optional,
    takesNone: Bool = false,
    da: String,
    en: String
  ) -> Property {
    once(word, .value(type.shape), path, requirement, takesNone, Bilingual(da: da, en: en)) { said, binder in
      binder.refuseAllButValues(said)
      return binder.readOne(type, said).map { ($0, said.valueSpan) }
    }
  }

  /// A list of values, said once.
  static func list<Value: Sendable>(
    _ word: String,
    _ type: ValueType<Value>,
    _ path: Path<Model, Stated<[Located<Value>]>>,
    _ requirement: Requirement = .optional,
    takesNone: Bool = false,
    da: String,
    en: String
  ) -> Property {
    once(word, .list(type.shape), path, requirement, takesNone, Bilingual(da: da, en: en)) { said, binder in
      binder.refuseAllButValues(said)
      return binder.readList(type, said).map { ($0, said.valueSpan) }
    }
  }

  /// A text in each language; a proper name may be one bare string.
  static func text(
    _ word: String,
    _ path: Path<Model, Stated<AuthoredText>>,
    _ requirement: Requirement = .optional,
    takesProperName: Bool = false,
    takesNone: Bool = false,
    da: String,
    en: String
  ) -> Property {
    once(
      word,
      .text(takesProperName: takesProperName),
      path,
      requirement,
      takesNone,
      Bilingual(da: da, en: en),
      standsOnLine: false
    ) { said, binder in
      binder.refuseBlock(said)
      binder.refuseKinds(said)
      return binder.readText(said, takesProperName: takesProperName).map { ($0, said.wordSpan) }
    }
  }

  /// A statement with properties of its own, said once.
  static func node<Child: Node>(
    _ word: String,
    _ path: Path<Model, Stated<Child>>,
    _ requirement: Requirement = .optional,
    takesNone: Bool = false,
    da: String,
    en: String
  ) -> Property {
    once(
      word,
      .statement { Child.schema.shape },
      path,
      requirement,
      takesNone,
      Bilingual(da: da, en: en),
      standsOnLine: Child.schema.argument != nil
    ) { said, binder in
      binder.refuseSilence(said) ? nil : (binder.bind(Child.self, said), said.wordSpan)
    }
  }

  /// What is said once: denied with `none` where that may be, or read.
  private static func once<Content: Sendable>(
    _ word: String,
    _ content: Shape.Content,
    _ path: Path<Model, Stated<Content>>,
    _ requirement: Requirement,
    _ takesNone: Bool,
    _ doc: Message,
    standsOnLine: Bool = true,
    read: @escaping @Sendable (Said, inout Binder) -> (Content, SourceSpan)?
  ) -> Property {
    Property(
      word: word,
      doc: doc,
      shape: Shape(content: content, takesNone: takesNone),
      requirement: requirement,
      repeats: false,
      standsOnLine: standsOnLine
    ) { model, said, binder in
      guard !binder.denies(said, takesNone: takesNone, { model[keyPath: path] = .none($0) }) else { return }
      if let (content, span) = read(said, &binder) { model[keyPath: path] = .said(content, span) }
    }
  }

  /// A statement with properties of its own that may be said several times.
  static func nodes<Child: Node>(
    _ word: String,
    _ path: Path<Model, Stated<[Child]>>,
    _ requirement: Requirement = .optional,
    takesNone: Bool = false,
    da: String,
    en: String
  ) -> Property {
    Property(
      word: word,
      doc: Bilingual(da: da, en: en),
      shape: Shape(content: .statement { Child.schema.shape }, takesNone: takesNone),
      requirement: requirement,
      repeats: true,
      standsOnLine: false
    ) { model, said, binder in
      if said.isNone, let span = model[keyPath: path].span {
        binder.reportNoneBeside(said, earlier: span)
        return
      }
      if model[keyPath: path].isNone, let span = model[keyPath: path].span {
        binder.reportNoneBeside(said, earlier: span)
        return
      }
      guard !binder.denies(said, takesNone: takesNone, { model[keyPath: path] = .none($0) }) else { return }
      guard !binder.refuseSilence(said) else { return }
      let child = binder.bind(Child.self, said)
      if case .said(var children, let span) = model[keyPath: path] {
        model[keyPath: path] = .unsaid
        children.append(child)
        model[keyPath: path] = .said(children, span)
      } else {
        model[keyPath: path] = .said([child], said.wordSpan)
      }
    }
  }
}

extension Argument {
  /// One value behind the word.
  static func one<Value: Sendable>(
    _ type: ValueType<Value>,
    _ path: Path<Model, Stated<Value>>,
    required: Bool = true
  ) -> Argument {
    Argument(shape: type.shape, isList: false, isRequired: required) { model, said, binder in
      if let value = binder.readOne(type, said) { model[keyPath: path] = .said(value, said.valueSpan) }
    }
  }

  /// Values behind the word, separated by commas.
  static func list<Value: Sendable>(
    _ type: ValueType<Value>,
    _ path: Path<Model, Stated<[Located<Value>]>>,
    required: Bool = true
  ) -> Argument {
    Argument(shape: type.shape, isList: true, isRequired: required) { model, said, binder in
      if let values = binder.readList(type, said) { model[keyPath: path] = .said(values, said.valueSpan) }
    }
  }

  /// The id or name under which something is declared.
  static func name(_ type: ValueType<String>, _ path: Path<Model, Name>) -> Argument {
    Argument(shape: type.shape, isList: false, isRequired: true) { model, said, binder in
      if let value = binder.readOne(type, said) {
        model[keyPath: path] = Name(value: value, span: said.valueSpan)
      }
    }
  }
}

extension Kinds {
  /// Words of an enumeration behind `as`; one or several.
  static func words<Kind: SchemaWord>(
    _ path: Path<Model, [Located<Kind>]>,
    isList: Bool = false,
    _ requirement: Requirement = .optional
  ) -> Kinds {
    Kinds(choices: Kind.allCases.map(\.rawValue), isList: isList, requirement: requirement) {
      model,
      names,
      binder in
      model[keyPath: path] = names.compactMap { name in
        Kind(rawValue: name.value).map { Located(value: $0, span: name.span) }
      }
    }
  }
}

extension TextArgument {
  /// The statement's own text.
  static func text(_ path: Path<Model, AuthoredText?>, da: String, en: String) -> TextArgument {
    TextArgument(doc: Bilingual(da: da, en: en)) { model, text in model[keyPath: path] = text }
  }
}
