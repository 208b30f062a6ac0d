/// The kinds of statement that may stand at the top of a file, each with how it is bound.
struct Registry: Sendable {
  struct Entry: Sendable {
    let word: String
    let kind: DeclarationKind
    let doc: Message
    let takesNone: Bool
    let shape: @Sendable () -> StatementShape
    let bind: @Sendable (Said, inout Binder) -> Void
  }

  /// In the order of the reference.
  static let entries: [Entry] = frame + who + data + why + recipients + cookies + rights + library

  static let index: [String: Entry] = Dictionary(
    entries.map { ($0.word, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  /// The declarations in whose block a word may stand.
  static func homes(of word: String) -> [String] {
    entries.filter { entry in entry.shape().properties.contains { $0.word == word } }.map(\.word)
  }

  private static let why: [Entry] = [
    .declaration(
      Purpose.self,
      da:
        "Et formål: hvad oplysninger bruges til, på hvilket grundlag, hvor længe, og hvem der modtager dem.",
      en: "A purpose: what data are used for, on which basis, for how long, and who receives them."
    ),
    .declaration(
      ProcessorActivity.self,
      da: "En opgave, som I løser for kunder som deres databehandler og efter deres instruks.",
      en: "Work that you do for customers as their processor, on their instructions."
    ),
  ]
}

extension Registry.Entry {
  /// Something with an id that others refer to.
  static func declaration<Model: Declaration>(_ type: Model.Type, da: String, en: String) -> Registry.Entry {
    Registry.Entry(
      word: Model.kind.rawValue,
      kind: Model.kind,
      doc: Bilingual(da: da, en: en),
      takesNone: false,
      shape: { Model.schema.shape }
    ) { said, binder in
      var model = binder.bind(Model.self, said)
      guard !model.id.value.isEmpty else {
        binder.noteMeantName(said, Model.kind)
        return
      }
      model.origin = binder.origin
      model.extent = said.extent
      binder.noteStatement(Model.kind, model.id.value, said)
      binder.noteAllowances(of: model, extent: said.extent)
      if Model.reservedIDs.contains(model.id.value) || ["as", "none", "yes", "no"].contains(model.id.value) {
        binder.report(
          .reservedID,
          at: model.id.span,
          Bilingual(
            da: "»\(model.id.value)« er et ord i sproget og kan ikke være et navn her",
            en: "‘\(model.id.value)’ is a word of the language and cannot be a name here"
          )
        )
      }
      binder.reportOverride(of: model)
      binder.draft.note(model.id, as: Model.kind, own: binder.origin != .library)
      let earlier = binder.draft[keyPath: Model.table].add(model)
      if let earlier, !isAnother(model, than: earlier) {
        binder.draft.duplicates.append(
          Draft.Duplicate(kind: Model.kind, first: earlier.id, second: model.id)
        )
      }
    }
  }

  /// Cookies of two domains may have one name, and so may the reports of two years.
  private static func isAnother<Model: Declaration>(_ model: Model, than earlier: Model) -> Bool {
    if let item = model as? any StoredItem, let other = earlier as? any StoredItem {
      return item.facts.domain.value != other.facts.domain.value
    }
    return Model.kind.isNamedFromOutside
  }

  /// Something that is said once, or denied.
  static func single<Model: Node>(
    _ kind: DeclarationKind,
    _ path: Path<Draft, Stated<Model>>,
    takesNone: Bool = false,
    da: String,
    en: String
  ) -> Registry.Entry {
    Registry.Entry(
      word: kind.rawValue,
      kind: kind,
      doc: Bilingual(da: da, en: en),
      takesNone: takesNone,
      shape: { Model.schema.shape }
    ) { said, binder in
      if let earlier = binder.draft[keyPath: path].span {
        binder.reportSaidTwice(said, earlier: earlier)
        return
      }
      var denied: SourceSpan?
      if binder.denies(said, takesNone: takesNone, { denied = $0 }) {
        if let denied { binder.draft[keyPath: path] = .none(denied) }
        return
      }
      // A banner, or a way to complain, is complete without a further word.
      let hasDefaults = kind == .banner || kind == .complaint
      guard hasDefaults || !binder.refuseSilence(said) else { return }
      let model = binder.bind(Model.self, said)
      binder.noteStatement(kind, nil, said)
      binder.noteAllowances(of: model, extent: said.extent)
      binder.draft[keyPath: path] = .said(model, said.wordSpan)
    }
  }

  /// Something without an id that may be said several times.
  static func several<Model: Node>(
    _ kind: DeclarationKind,
    _ path: Path<Draft, [Model]>,
    da: String,
    en: String
  ) -> Registry.Entry {
    Registry.Entry(
      word: kind.rawValue,
      kind: kind,
      doc: Bilingual(da: da, en: en),
      takesNone: false,
      shape: { Model.schema.shape }
    ) { said, binder in
      let model = binder.bind(Model.self, said)
      binder.noteStatement(kind, nil, said)
      binder.noteAllowances(of: model, extent: said.extent)
      binder.draft[keyPath: path].append(model)
    }
  }
}

extension Binder {
  mutating func noteStatement(_ kind: DeclarationKind, _ id: String?, _ said: Said) {
    guard origin != .library else { return }
    draft.statements.append(Draft.Statement(kind: kind, id: id, extent: said.extent))
  }

  mutating func noteAllowances(of model: some Node, extent: SourceSpan) {
    guard let allowing = model as? any Allowing else { return }
    for allowance in allowing.allows.nodes() {
      draft.allowances.append(Draft.ScopedAllowance(extent: extent, allowance: allowance))
    }
  }

  /// Says that a declaration stands in place of the library's, unless that is said to be meant.
  mutating func reportOverride(of model: some Declaration) {
    guard origin != .library, let overriding = model as? any Overriding, overriding.override.value != true,
      isInLibrary(type(of: overriding).kind, overriding.id.value)
    else { return }
    let id = overriding.id.value
    report(
      .overridesLibrary,
      at: overriding.id.span,
      Bilingual(
        da: "Biblioteket har også »\(id)«; erklæringen her gælder i stedet",
        en: "the library has ‘\(id)’ too; the declaration here applies instead"
      ),
      help: [
        Bilingual(
          da: "skriv »override yes« i blokken, hvis det er meningen, eller vælg et andet navn",
          en: "write ‘override yes’ in the block if that is meant, or choose another name"
        )
      ]
    )
  }

  /// The name that was meant where what stands there is none, so that what refers to it is not also unknown.
  mutating func noteMeantName(_ said: Said, _ kind: DeclarationKind) {
    let parts = said.values.map { value in
      let syntax = said.syntax(value)
      return syntax.isString ? StringReader.raw(syntax) : syntax.text
    }
    for name in Set([parts.first ?? "", parts.joined(separator: "-")]) {
      let id = name.replacing("_", with: "-").replacing(" ", with: "-")
      draft.attempted.insert(Draft.DeclaredID(kind: kind, id: id))
    }
  }
}
