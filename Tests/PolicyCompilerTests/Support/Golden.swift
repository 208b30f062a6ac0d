import Foundation
import Testing

/// Compares with a file beside the test; `UPDATE_GOLDENS=1` writes it anew.
func expectGolden(_ actual: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws
{
  let file = Project.goldens.appending(path: path)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
    try Data(actual.utf8).write(to: file)
    return
  }
  let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  #expect(
    actual == expected,
    "\(path) is not as it was; UPDATE_GOLDENS=1 swift test writes it anew",
    sourceLocation: sourceLocation
  )
}

/// The folders of the project, found from this file.
enum Project {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let goldens = root.appending(path: "Tests/PolicyCompilerTests/Goldens")

  /// The policies that the project ships, by path.
  static let policies: [String: [UInt8]] = {
    let folder = root.appending(path: "policies")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.filter { $0.hasSuffix(".policy") }.map { name in
        ("policies/" + name, Array((try? Data(contentsOf: folder.appending(path: name))) ?? Data()))
      }
    )
  }()

  /// The policies in a folder of the tests, broken or not, in the order of their names.
  static func texts(in folder: String) throws -> [String] {
    let path = "Tests/PolicyCompilerTests/" + folder
    let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: path).path())
    return names.sorted().filter { $0.hasSuffix(".policy") }.map { text(path + "/" + $0) }
  }

  static func text(_ path: String) -> String {
    (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
  }
}
