/// The list of what the writer has written, kept in the output folder: only that may be replaced or removed.
struct OutputList: Equatable {
  static let name = ".klausul"
  private static let header = "# Written by klausul build: the files that it may replace and remove."

  var paths: Set<String>

  /// The list as a file: one path per line, sorted, so that it makes quiet diffs.
  var bytes: [UInt8] {
    Array(([Self.header] + paths.sorted()).map { $0 + "\n" }.joined().utf8)
  }

  /// Reads a list; `nil` for a file that is none, or that names something outside its folder: such a list was
  /// not written by us, and following it could remove anything.
  init?(reading bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    guard lines.first?.hasPrefix("#") == true else { return nil }
    let paths = lines.dropFirst()
    guard paths.allSatisfy(Self.mayName) else { return nil }
    self.paths = Set(paths)
  }

  init(_ paths: Set<String>) {
    self.paths = paths
  }

  /// Whether a path stays below the output folder, and is one that the list can hold.
  static func mayName(_ path: String) -> Bool {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    return path != name && !path.hasPrefix("#")
      && steps.allSatisfy { !["", ".", ".."].contains($0) }
      && path.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && $0 != "\\" && !(0x7F...0x9F).contains($0.value)
      }
      && !path.contains(where: \.isNewline)
  }
}
