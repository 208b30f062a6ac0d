/// A file, put into canonical form.
public struct Formatting: Sendable {
  /// What keeps the file from being read, in source order; nothing else is looked at.
  public let report: Report
  /// The canonical text; `nil` where the file cannot be read.
  public let bytes: [UInt8]?
  /// The first line that the canonical form changes, counted from 1; `nil` where it changes none.
  public let firstChangedLine: Int?
}

extension Compiler {
  /// Puts one file into canonical form: what it says stays, how it is laid out follows from that.
  ///
  /// Comments, and single empty lines, are kept. Imports are not followed.
  public static func format(_ bytes: [UInt8], at path: String) -> Formatting {
    var sources = SourceSet()
    let file = sources.add(SourceFile(path: path, bytes: bytes, origin: .policy))
    if let error = FileErrors.encoding(of: bytes, file: file) {
      return Formatting(unreadable: [error], sources)
    }
    let (tree, errors) = Parser.parse(bytes, file: file)
    guard errors.isEmpty else { return Formatting(unreadable: errors, sources) }
    let formatted = Formatter.format(tree)
    // A layout that said something else would be a mistake of ours: then what the author wrote stands.
    let isFaithful = Parser.parse(formatted, file: file).tree.saysTheSame(as: tree)
    return Formatting(
      report: Report(diagnostics: [], sources: sources),
      bytes: isFaithful ? formatted : bytes,
      firstChangedLine: isFaithful ? Formatting.firstDifference(bytes, formatted) : nil
    )
  }
}

extension Formatting {
  fileprivate init(unreadable diagnostics: [Diagnostic], _ sources: SourceSet) {
    report = Report(diagnostics: diagnostics, sources: sources)
    bytes = nil
    firstChangedLine = nil
  }

  fileprivate static func firstDifference(_ old: [UInt8], _ new: [UInt8]) -> Int? {
    guard old != new else { return nil }
    let common = zip(old, new).prefix { $0 == $1 }.count
    return 1 + old.prefix(common).count { $0 == UInt8(ascii: "\n") }
  }
}
