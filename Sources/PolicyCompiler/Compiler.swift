/// The face of the compiler.
public enum Compiler {
  /// For now, only what is embedded.
  public static var embedded: [String] { EmbeddedLibrary.files.map(\.name) + EmbeddedTemplates.files.map(\.name) }
}
