/// The face of the compiler. Every function is pure: the same inputs give the same result.
public enum Compiler {
  /// The files that a policy imports, as paths relative to the project; paths that leave the project are left out.
  public static func importedPaths(of bytes: [UInt8], at path: String) -> [String] {
    []
  }

  /// Holds a policy against the language and the rules.
  public static func check(_ inputs: Inputs) -> Report {
    Report(diagnostics: [], sources: SourceSet())
  }

  /// Checks a policy and, where it has no errors, makes its output.
  public static func build(_ inputs: Inputs) -> Build {
    Build(report: check(inputs), artifacts: [])
  }

  /// What a code means: title, reason, law and examples; `nil` for an unknown code.
  public static func explain(_ code: String, in language: Language) -> String? {
    nil
  }

  /// The codes that `explain` knows, in order.
  public static var codes: [String] { [] }

  /// The reference of the whole language as Markdown, made from the schema.
  public static func languageReference(in language: Language) -> String {
    ""
  }
}
