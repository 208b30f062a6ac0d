import PolicyCompiler

/// The functions of the compiler that commands call; a test puts its own in their place.
struct CompilerFace {
  var importedPaths: ([UInt8], String) -> [String] = Compiler.importedPaths(of:at:)
  var check: (Inputs) -> Report = Compiler.check
  var build: (Inputs) -> Build = Compiler.build
  var render: (RunReport, ReportFormat, Language) -> String = {
    Compiler.render($0, as: $1, in: $2, version: Version.current)
  }
  var reference: ([String]?, ExplanationFormat, Language) -> String = Compiler.explain(_:as:in:)
  var explain: (String, Language) -> String? = Compiler.explain(_:in:)
  var codes: () -> [String] = { Compiler.codes }
  var languageReference: (Language) -> String = Compiler.languageReference(in:)
}
