import Mustache

/// The templates of a build: ours, and those of the project that stand in their place.
struct TemplateLibrary: Sendable {
  /// The templates that travel inside the binary, parsed once.
  static let builtIn: TemplateLibrary = {
    var library = TemplateLibrary()
    for (file, text) in EmbeddedTemplates.files {
      library.add(file, text.withUTF8Buffer(Array.init), path: "templates/" + file)
    }
    library.checkReferences()
    return library
  }()

  private(set) var templates = TemplateSet()
  private(set) var errors: [TemplateError] = []
  /// The path and text of each template, for diagnostics.
  private(set) var files: [String: SourceFile] = [:]

  /// The built-in templates with those of a project in their place.
  static func with(_ overrides: [String: [UInt8]], folder: String) -> TemplateLibrary {
    guard !overrides.isEmpty else { return builtIn }
    var library = builtIn
    for (file, bytes) in overrides.sorted(by: { $0.key < $1.key }) where file.hasSuffix(suffix) {
      library.add(file, bytes, path: folder + "/" + file)
    }
    library.checkReferences()
    library.checkUse(of: overrides.keys.filter { $0.hasSuffix(suffix) }.sorted())
    return library
  }

  func render(_ name: String, _ value: Value) throws(TemplateError) -> [UInt8] {
    try templates.utf8(name, value, mode: .strict, escaping: Self.escaping(of: name))
  }

  /// An error that concerns a whole template, or what it has become.
  func error(in name: String, _ message: TemplateMessage) -> TemplateError {
    guard let template = templates[name] else { preconditionFailure("what was rendered has a template") }
    return TemplateError(message, at: template.place(of: 0..<0))
  }

  /// A value in a script or in JSON stands between quotes; everywhere else it is HTML.
  private static func escaping(of name: String) -> Escaping {
    name.hasSuffix(".js") || name.hasSuffix(".json") || name.hasSuffix(".ts") ? .json : .html
  }

  private static let suffix = ".mustache"

  private mutating func add(_ file: String, _ bytes: [UInt8], path: String) {
    let name = file.hasSuffix(Self.suffix) ? String(file.dropLast(Self.suffix.count)) : file
    files[name] = SourceFile(path: path, bytes: bytes, origin: .template)
    errors.removeAll { $0.place.template == name }
    do throws(TemplateError) {
      let template = try Template(parsing: String(decoding: bytes, as: UTF8.self), name: name)
      errors += template.unpairedSections(Language.allCases.map(\.rawValue))
      templates[name] = template
    } catch {
      errors.append(error)
    }
  }

  /// A template of the project that stands in place of none and that no other names would be lost in silence.
  private mutating func checkUse(of files: [String]) {
    let named = Set(templates.names.flatMap { templates[$0]?.references.map(\.name) ?? [] })
    for file in files {
      let name = String(file.dropLast(Self.suffix.count))
      guard Self.builtIn.templates[name] == nil, !named.contains(name), let template = templates[name] else {
        continue
      }
      errors.append(
        TemplateError(
          TemplateMessage(
            da: "ingen skabelon hedder »\(name)«, og ingen anden nævner den",
            en: "no template is called ‘\(name)’, and no other names it"
          ),
          at: template.place(of: 0..<0),
          suggestion: Suggestion.nearest(to: name, in: Self.builtIn.templates.names)
        )
      )
    }
  }

  private mutating func checkReferences() {
    let known = Set(errors)
    errors += templates.unknownReferences().filter { !known.contains($0) }
  }
}

extension Explanation {
  static let templateErrors = [template]

  static let template = Explanation(
    "TEMPLATE-001",
    "template-error",
    title: Bilingual(da: "En skabelon kan ikke bruges", en: "A template cannot be used"),
    why: Bilingual(
      da: "En skabelon må kun bruge navne, som politikken har, og hver tekst skal findes på begge sprog.",
      en: "A template may only use names that the policy has, and each text must exist in both languages."
    ),
    examples: []
  )
}

extension TemplateError {
  /// The error as a diagnostic; its template joins the sources.
  func diagnostic(in library: TemplateLibrary, _ sources: inout SourceSet) -> Diagnostic {
    let suggestion = suggestion.map {
      Bilingual(da: " – mente du »\($0)«?", en: " – did you mean ‘\($0)’?")
    }
    return Diagnostic(
      .template,
      at: span(place, library, &sources),
      Bilingual(da: message.da + (suggestion?.da ?? ""), en: message.en + (suggestion?.en ?? "")),
      notes: notes.map { note in
        Diagnostic.Note(
          message: Bilingual(da: note.message.da, en: note.message.en),
          span: span(note.place, library, &sources)
        )
      }
    )
  }

  private func span(
    _ place: TemplatePlace,
    _ library: TemplateLibrary,
    _ sources: inout SourceSet
  ) -> SourceSpan {
    let file = library.files[place.template] ?? SourceFile(path: place.template, bytes: [], origin: .template)
    let known = sources.files.firstIndex { $0.path == file.path && $0.origin == .template }
    let number = known.map(UInt32.init) ?? sources.add(file)
    return SourceSpan(file: number, place.range)
  }
}
