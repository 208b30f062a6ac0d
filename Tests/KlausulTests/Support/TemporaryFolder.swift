import Foundation
import Testing

@testable import klausul

/// A folder of its own for one test; it is gone when the test is.
final class TemporaryFolder {
  let path: String

  init() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "klausul-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    path = try #require(Disk.realPath(place))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func absolute(_ relative: String) -> String { path + "/" + relative }

  func write(_ text: String, to relative: String) throws {
    try Disk.createFolder(PathText.parent(of: absolute(relative)))
    try Data(text.utf8).write(to: URL(filePath: absolute(relative)))
  }

  func link(_ relative: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: absolute(relative), withDestinationPath: target)
  }

  /// The text of a file; `nil` where there is none.
  func text(_ relative: String) -> String? {
    FileManager.default.contents(atPath: absolute(relative)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// All files and folders below a folder, sorted.
  func tree(_ relative: String = "") throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: absolute(relative)).sorted()
  }

  /// What changes when a file is replaced, even by the same bytes.
  func identity(_ relative: String) throws -> Identity {
    let attributes = try FileManager.default.attributesOfItem(atPath: absolute(relative))
    return Identity(
      number: attributes[.systemFileNumber] as? Int,
      modified: attributes[.modificationDate] as? Date
    )
  }

  struct Identity: Equatable {
    let number: Int?
    let modified: Date?
  }
}
