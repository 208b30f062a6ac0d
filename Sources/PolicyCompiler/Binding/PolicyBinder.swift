/// Files → draft: follows imports, binds every statement, and takes from the library what the policy names.
struct PolicyBinder {
  private let inputs: Inputs
  private let library: LibraryIndex
  private var binder = Binder()
  private var sources = SourceSet()
  private var syntaxErrors: [Diagnostic] = []
  /// The files being read, outermost first, to tell a cycle; and those read, to read each once.
  private var open: [String] = []
  private var done: Set<String> = []

  struct Result {
    let draft: Draft
    let sources: SourceSet
    let syntaxErrors: [Diagnostic]
    let schemaErrors: [Diagnostic]
    let attempts: [Binder.Attempt]
  }

  static func bind(_ inputs: Inputs, library: LibraryIndex = .shared) -> Result {
    var policy = PolicyBinder(inputs: inputs, library: library)
    for file in library.files { _ = policy.sources.add(file) }
    let main = policy.read(inputs.policy, inputs.files[inputs.policy] ?? [])
    policy.reportMissingHead(in: main)
    policy.resolve()
    FactCheck.run(&policy.binder)
    return Result(
      draft: policy.binder.draft,
      sources: policy.sources,
      syntaxErrors: policy.syntaxErrors,
      schemaErrors: policy.binder.diagnostics,
      attempts: policy.binder.attempts
    )
  }

  private init(inputs: Inputs, library: LibraryIndex) {
    self.inputs = inputs
    self.library = library
    binder.isInLibrary = { library[$0, $1] != nil }
  }
}

// MARK: - Files

extension PolicyBinder {
  /// Reads one file and what it imports; returns its number.
  private mutating func read(_ path: String, _ bytes: [UInt8]) -> UInt32 {
    let file = sources.add(SourceFile(path: path, bytes: bytes, origin: .policy))
    if let error = FileErrors.encoding(of: bytes, file: file) {
      binder.draft.isPartial = true
      binder.report(error)
      return file
    }
    let (tree, diagnostics) = Parser.parse(bytes, file: file)
    syntaxErrors += diagnostics
    open.append(path)
    var isHead = true
    for statement in tree.statements {
      let said = Said(statement, in: tree)
      let word = said.wordText
      if word == DeclarationKind.import.rawValue {
        follow(said, from: path, isHead: isHead)
      } else {
        isHead = false
        bind(said, word)
      }
    }
    open.removeLast()
    done.insert(path)
    return file
  }

  private mutating func bind(_ said: Said, _ word: String) {
    if let entry = Registry.index[word] {
      entry.bind(said, &binder)
    } else {
      reportUnknownKind(said, word)
    }
  }

  private mutating func follow(_ said: Said, from path: String, isHead: Bool) {
    guard let target = binder.readOne(.string, said) else { return }
    let span = said.valueSpan
    if !isHead {
      binder.report(
        .wrongPlace,
        at: said.wordSpan,
        Bilingual(da: "»import« skal stå øverst i filen", en: "‘import’ must stand at the top of the file")
      )
    }
    guard let resolved = ImportPath.resolve(target, from: path) else {
      reportImport(
        span,
        Bilingual(
          da: "Filen »\(target.clipped)« ligger uden for projektet",
          en: "the file ‘\(target.clipped)’ lies outside the project"
        )
      )
      return
    }
    if let index = open.firstIndex(of: resolved) {
      let circle = (open[index...] + [resolved]).joined(separator: " → ")
      reportImport(
        span,
        Bilingual(da: "Filerne henter hinanden ind: \(circle)", en: "the files import each other: \(circle)")
      )
    } else if !done.contains(resolved) {
      if let bytes = inputs.files[resolved] {
        _ = read(resolved, bytes)
      } else {
        reportImport(
          span,
          Bilingual(da: "Filen »\(resolved)« findes ikke", en: "the file ‘\(resolved)’ does not exist")
        )
      }
    }
  }

  private mutating func reportImport(_ span: SourceSpan, _ message: Message) {
    binder.draft.isPartial = true
    binder.report(
      .importFailed,
      at: span,
      message,
      help: [
        Bilingual(
          da: "stien regnes fra den fil, der henter ind, og bliver inden for projektet",
          en: "the path starts at the file that imports, and stays inside the project"
        )
      ]
    )
  }

  private mutating func reportUnknownKind(_ said: Said, _ word: String) {
    let nearest = Suggestion.nearest(to: word, in: Registry.entries.map(\.word) + ["import"])
    let homes = nearest == nil ? Registry.homes(of: word) : []
    if let kind = nearest.flatMap(DeclarationKind.init(rawValue:)), let id = said.values.first {
      binder.draft.attempted.insert(Draft.DeclaredID(kind: kind, id: said.tree.text(id.token)))
    }
    var help: [Message] = []
    if !homes.isEmpty {
      help.append(
        Bilingual(
          da: "»\(word)« hører til i blokken under \(homes.joined(separator: ", "))",
          en: "‘\(word)’ belongs in the block of \(homes.joined(separator: ", "))"
        )
      )
    } else if nearest == nil {
      help.append(
        Bilingual(
          da:
            "uden for blokke kan linjer begynde med: \(Registry.entries.map(\.word).joined(separator: " · "))",
          en: "outside blocks, lines can begin with: \(Registry.entries.map(\.word).joined(separator: " · "))"
        )
      )
    }
    binder.report(
      .unknownWord,
      at: said.wordSpan,
      Bilingual(
        da: "»\(word)« kan ikke stå først her" + (nearest.map { " – mente du »\($0)«?" } ?? ""),
        en: "‘\(word)’ cannot come first here" + (nearest.map { " – did you mean ‘\($0)’?" } ?? "")
      ),
      help: help,
      fixIts: nearest.map { [.replace(said.wordSpan, with: $0)] } ?? []
    )
  }

  /// A policy says which site it is for. Who is responsible, a rule of law asks.
  private mutating func reportMissingHead(in file: UInt32) {
    guard !binder.draft.isPartial else { return }
    let attempted = Set(
      binder.diagnostics.filter { $0.code == "SCHEMA-001" }.flatMap(\.fixIts).flatMap(\.edits).map(
        \.replacement
      )
    )
    let start = SourceSpan(file: file, start: 0, end: 0)
    if binder.draft.site.isUnsaid, !attempted.contains("site") {
      binder.report(
        .propertyMissing,
        at: start,
        Bilingual(da: "Politikken mangler »site«", en: "the policy lacks ‘site’"),
        help: [
          Bilingual(
            da: "begynd med: site \"https://www.eksempel.dk\" { languages da, en … }",
            en: "begin with: site \"https://www.example.com\" { languages da, en … }"
          )
        ]
      )
    }
  }
}

// MARK: - The library

extension PolicyBinder {
  /// Binds the library's entries that are named, and those that they name in turn.
  private mutating func resolve() {
    binder.origin = .library
    addImplicitReferences()
    while let reference = binder.unresolved.popLast() {
      guard !binder.draft.declares(reference.kind, reference.id),
        let entry = library[reference.kind, reference.id]
      else { continue }
      let (tree, _) = Parser.parse(library.files[entry.file].bytes, file: UInt32(entry.file), in: entry.range)
      for statement in tree.statements { bind(Said(statement, in: tree), tree.word(statement.keyword)) }
    }
  }

  /// What a policy needs without naming it: its country, the authorities, the limits of the rules, the services
  /// behind companies that it names, and the Danish limit for cameras.
  private mutating func addImplicitReferences() {
    let jurisdiction = binder.draft.site.value?.jurisdiction.value?.id ?? "DK"
    let place = SourceSpan.nowhere
    binder.unresolved.append(AnyReference(kind: .country, id: jurisdiction, span: place))
    for recipient in binder.draft.recipients.own where recipient.vendor.isUnsaid {
      for id in library.services(behind: recipient) {
        binder.unresolved.append(AnyReference(kind: .service, id: id, span: place))
      }
    }
    if binder.draft.purposes.own.contains(where: { $0.has(.cctv) }) {
      binder.unresolved.append(AnyReference(kind: .statute, id: Statute.cctvAct, span: place))
    }
    for kind in [DeclarationKind.authority, .threshold] {
      for id in library.ids(of: kind) {
        binder.unresolved.append(AnyReference(kind: kind, id: id, span: place))
      }
    }
  }
}

extension LibraryIndex {
  /// The services that a recipient's name stands for, where it does not say which itself.
  func services(behind recipient: Recipient) -> [String] {
    guard let name = recipient.name.value else { return [] }
    for version in name.versions {
      let found = services(called: version.plainText)
      if !found.isEmpty { return found }
    }
    return []
  }
}
