import Mustache

/// The face of the compiler. Every function is pure: the same inputs give the same result.
public enum Compiler {
  /// The files that a policy imports, as paths relative to the project; paths that leave the project are left out.
  public static func importedPaths(of bytes: [UInt8], at path: String) -> [String] {
    ImportPath.targets(in: bytes, at: path)
  }

  /// Holds a policy against the language and the rules.
  public static func check(_ inputs: Inputs) -> Report {
    Checker.report(on: PolicyBinder.bind(inputs), asOf: inputs.asOf, previous: inputs.previous)
  }

  /// Checks a policy, and looks for each item that GDPR Art. 13 and 14 require to be told.
  public static func coverage(_ inputs: Inputs) -> NoticeCoverage {
    let binding = PolicyBinder.bind(inputs)
    let report = Checker.report(on: binding, asOf: inputs.asOf, previous: inputs.previous)
    let survey = CoverageSurvey(RuleContext(binding, asOf: inputs.asOf))
    return NoticeCoverage(policy: inputs.policy, report: report, items: survey.items(report))
  }

  /// Checks a policy and, where it has no errors, makes its output.
  public static func build(_ inputs: Inputs) -> Build { build(inputs, with: Backend.all) }

  static func build(_ inputs: Inputs, with backends: [Backend]) -> Build {
    let binding = PolicyBinder.bind(inputs)
    var report = Checker.report(on: binding, asOf: inputs.asOf, previous: inputs.previous)
    guard !report.hasErrors else { return Build(report: report, artifacts: []) }
    let completion = Completion.policy(from: binding.draft, id: name(of: inputs.policy), asOf: inputs.asOf)
    report.diagnostics += completion.diagnostics
    let templates = TemplateLibrary.with(inputs.templates, folder: inputs.templatesFolder)
    for error in templates.errors {
      report.diagnostics.append(error.diagnostic(in: templates, &report.sources))
    }
    guard let policy = completion.policy, !report.hasErrors else {
      return Build(report: report, artifacts: [])
    }
    let context = BackendContext(templates: templates, lines: SourceLines(binding.sources))
    var artifacts: [Artifact] = []
    do throws(TemplateError) {
      for backend in backends { artifacts += try backend.emit(policy, context) }
    } catch {
      report.diagnostics.append(error.diagnostic(in: templates, &report.sources))
      return Build(report: report, artifacts: [])
    }
    return Build(report: report, artifacts: artifacts.sorted { $0.path < $1.path })
  }

  /// Measures how easy the pages of an output are to read, in the order of their paths.
  public static func readability(of artifacts: [Artifact]) -> [PageReadability] {
    artifacts.compactMap { artifact in
      artifact.page.map {
        PageReadability(path: artifact.path, language: $0, blocks: PageBlocks.read(artifact.bytes))
      }
    }
  }

  /// The policy's name: its file without folder and ending.
  static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.hasSuffix(".policy") ? String(file.dropLast(7)) : file
  }

  /// What a code means: title, reason, law and examples; `nil` for an unknown code.
  public static func explain(_ code: String, in language: Language) -> String? {
    explanations.first { $0.code == code.uppercased() || $0.name == code }?.text(in: language)
  }

  /// Explains codes, or all that there are, in the form that is asked for; unknown ones are left out.
  public static func explain(
    _ codes: [String]?,
    as format: ExplanationFormat,
    in language: Language
  ) -> String {
    let chosen =
      codes.map { codes in
        codes.compactMap { code in explanations.first { $0.code == code.uppercased() || $0.name == code } }
      } ?? explanations
    return switch format {
    case .text: chosen.map { $0.text(in: language) }.joined(separator: "\n")
    case .markdown where codes == nil:
      RuleReference(explanations: chosen, language: language).markdown
    case .markdown: chosen.map { $0.markdown(in: language) }.joined(separator: "\n")
    case .json: JSON.array(chosen.map { $0.json(in: language) }).text
    }
  }

  /// Writes a run down. `version` is that of the program that speaks.
  public static func render(
    _ run: RunReport,
    as format: ReportFormat,
    in language: Language,
    version: String
  ) -> String {
    switch format {
    case .text: TerminalReport(language: language, colour: false).render(run)
    case .github: GitHubReport(run: run, language: language).text
    case .sarif:
      SARIFReport(run: run, language: language, explanations: explanations, version: version).text
    case .junit: JUnitReport(run: run, language: language).text
    case .json: JSONReport(run: run, language: language, version: version).text
    }
  }

  /// The JSON Schema of the format `json`.
  public static var reportSchema: String {
    // The template is ours and holds no name.
    let text = (try? TemplateLibrary.builtIn.render("report.schema.json", [:])) ?? []
    return String(decoding: text, as: UTF8.self)
  }

  /// Everything that can be explained: the rules of law, and what can be wrong with the language or a template.
  static let explanations =
    Rule.all.map(\.explanation) + Explanation.allowErrors + Explanation.syntaxErrors
    + Explanation.schemaErrors + Explanation.fileErrors
    + Explanation.templateErrors

  /// The codes that `explain` knows, in order.
  public static var codes: [String] { explanations.map(\.code) }

  /// The reference of the whole language as Markdown, made from the schema.
  public static func languageReference(in language: Language) -> String {
    LanguageReference.markdown(in: language) + LibraryReference.markdown(in: language)
  }
}
