/// A text with the name under which it is shown.
public struct SourceFile: Sendable {
  /// The path as the user knows it, relative to the project.
  public let path: String
  /// The text, UTF-8.
  public let bytes: [UInt8]
  /// Where the text comes from: it decides whether a reader can open it and whether rules look at it.
  public let origin: Origin

  /// The places a text can come from.
  public enum Origin: String, Sendable {
    case policy
    case library
    case template
  }

  init(path: String, bytes: [UInt8], origin: Origin) {
    self.path = path
    self.bytes = bytes
    self.origin = origin
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

/// The files of one compilation; a span names one of them by number.
public struct SourceSet: Sendable {
  /// The files in the order in which they were met.
  public private(set) var files: [SourceFile] = []

  mutating func add(_ file: SourceFile) -> UInt32 {
    files.append(file)
    return UInt32(files.count - 1)
  }

  /// The file that holds a span.
  public subscript(_ span: SourceSpan) -> SourceFile { files[Int(span.file)] }

  func text(_ span: SourceSpan) -> String {
    self[span].text(Int(span.start)..<Int(span.end))
  }
}
