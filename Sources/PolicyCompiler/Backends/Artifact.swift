/// A file of the output: a name and its bytes. Nothing has been written yet.
public struct Artifact: Sendable, Equatable {
  /// The path below the output folder, separated by `/`.
  public let path: String
  /// The content.
  public let bytes: [UInt8]
  /// The language of a whole page that people read; `nil` for everything else.
  public let page: Language?

  init(path: String, bytes: [UInt8], page: Language? = nil) {
    self.path = path
    self.bytes = bytes
    self.page = page
  }

  init(path: String, text: String, page: Language? = nil) {
    self.init(path: path, bytes: Array(text.utf8), page: page)
  }
}

extension Artifact: CustomStringConvertible {
  /// The path and the size: what a log or a failing test needs.
  public var description: String { "\(path) (\(bytes.count) bytes)" }
}

/// The outcome of a build: artifacts where nothing is wrong, and what there is to say.
public struct Build: Sendable {
  /// The diagnostics.
  public var report: Report
  /// The output in the order of its paths; empty where the report has errors.
  public var artifacts: [Artifact]
}
