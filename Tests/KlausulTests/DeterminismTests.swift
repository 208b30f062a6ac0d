import Foundation
import Testing

/// The same input gives the same bytes: in another folder, another language, another time zone, another order.
@Suite struct DeterminismTests {
  private let first: TemporaryFolder
  private let second: TemporaryFolder

  init() throws {
    first = try TemporaryFolder()
    second = try TemporaryFolder()
  }

  private static let policies = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../policies").standardizedFileURL

  @Test func twoBuildsAreIdentical() throws {
    try build(
      in: first,
      environment: ["LANG": "da_DK.UTF-8", "LC_ALL": "da_DK.UTF-8", "TZ": "Pacific/Kiritimati"]
    )
    try build(
      in: second,
      environment: [
        "LANG": "C", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/Adak", "SWIFT_DETERMINISTIC_HASHING": "1",
      ]
    )
    let names = try files(in: first)
    #expect(names.count > 10)
    #expect(try files(in: second) == names)
    for name in names {
      let left = try Data(contentsOf: URL(filePath: first.path + "/output/" + name))
      let right = try Data(contentsOf: URL(filePath: second.path + "/output/" + name))
      #expect(left == right, "\(name) differs")
    }
  }

  /// What is committed is what the sources make.
  @Test func theCommittedOutputIsUpToDate() throws {
    let root = Self.policies.deletingLastPathComponent().path()
    let run = try Shell.run("klausul build --check", in: root)
    #expect(run.status == 0, "swift run klausul build: \(run.messages)")
  }

  private func build(in folder: TemporaryFolder, environment: [String: String]) throws {
    try FileManager.default.copyItem(at: Self.policies, to: URL(filePath: folder.path + "/policies"))
    let run = try Shell.run("klausul build", in: folder.path, environment: environment)
    #expect(run.status == 0, "\(run.messages)")
  }

  private func files(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/output").sorted().filter {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: folder.path + "/output/" + $0, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }
}
