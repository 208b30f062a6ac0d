@testable import PolicyCompiler
@testable import klausul

/// A command line that runs inside the test: its status and what it said.
struct CommandRun {
  let status: ExitStatus
  let result: String
  let messages: String

  init(
    _ words: [String],
    in folder: TemporaryFolder,
    language: Language = .en,
    compiler: CompilerFace = CompilerFace(),
    variables: [String: String] = [:],
    printLimit: Swift.Duration? = nil,
    answer: (() -> String?)? = nil
  ) {
    let said = Said()
    let output = Output { stream, bytes in
      said.texts[stream, default: ""] += String(decoding: bytes, as: UTF8.self)
      return 0
    }
    let session = Session(
      output: output,
      language: language,
      directory: folder.path,
      isColoured: false,
      variables: variables,
      ask: answer,
      printLimit: printLimit
    )
    status = Klausul.run(words, in: session, with: compiler)
    output.flush()
    result = said.texts[.result, default: ""]
    messages = said.texts[.messages, default: ""]
  }

  private final class Said {
    var texts: [Output.Stream: String] = [:]
  }
}

extension CompilerFace {
  /// A compiler for tests.
  ///
  /// Each line of a policy is an instruction: `import PATH`, `write PATH TEXT` for an
  /// artifact, `page LANGUAGE PATH TEXT` for one that is a page, `error` or `warning` for a diagnostic there.
  static var obeying: CompilerFace {
    var face = CompilerFace()
    face.importedPaths = { bytes, _ in instructions(bytes).filter { $0.word == "import" }.map(\.rest) }
    face.check = report
    face.build = { inputs in
      let report = report(inputs)
      let bytes = inputs.files[inputs.policy] ?? []
      let artifacts = instructions(bytes).filter { ["write", "page"].contains($0.word) }.map { instruction in
        var rest = instruction.rest[...]
        let page = instruction.word == "page" ? Language(rawValue: String(rest.prefix(2))) : nil
        if page != nil { rest = rest.dropFirst(3) }
        let parts = rest.split(separator: " ", maxSplits: 1).map(String.init)
        return Artifact(path: parts[0], text: parts.count > 1 ? parts[1] : "", page: page)
      }
      return Build(report: report, artifacts: report.hasErrors ? [] : artifacts)
    }
    face.codes = { ["BASIS-001", "BASIS-002"] }
    face.explain = { code, language in code == "BASIS-001" ? "\(code) in \(language.rawValue)" : nil }
    face.languageReference = { "# Language (\($0.rawValue))" }
    return face
  }

  private static func report(_ inputs: Inputs) -> Report {
    var sources = SourceSet()
    var diagnostics: [Diagnostic] = []
    for (path, bytes) in inputs.files.sorted(by: { $0.key < $1.key }) {
      let file = sources.add(SourceFile(path: path, bytes: bytes, origin: .policy))
      for instruction in instructions(bytes) {
        guard let severity = Diagnostic.Severity(rawValue: instruction.word) else { continue }
        diagnostics.append(
          Diagnostic(
            code: "TEST-001",
            severity: severity,
            span: SourceSpan(file: file, instruction.place),
            message: Bilingual(da: "sådan", en: "as you say")
          )
        )
      }
    }
    return Report(diagnostics: diagnostics, sources: sources)
  }

  private struct Instruction {
    let word: String
    let rest: String
    let place: Range<Int>
  }

  private static func instructions(_ bytes: [UInt8]) -> [Instruction] {
    bytes.split(separator: UInt8(ascii: "\n")).map { line in
      let parts = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 1).map(String.init)
      return Instruction(
        word: parts.first ?? "",
        rest: parts.count > 1 ? parts[1] : "",
        place: line.startIndex..<line.startIndex + (parts.first?.utf8.count ?? 0)
      )
    }
  }
}
