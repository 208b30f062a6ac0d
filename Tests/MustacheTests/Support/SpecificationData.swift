import Foundation
import Mustache
import Testing

/// The test cases of the Mustache specification; they are data of others, so they are read where they lie.
enum SpecificationData {
  /// One case of the specification.
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let data: JSON
    let template: String
    let partials: [String: String]?
    let expected: String

    var testDescription: String { name }
  }

  /// Why tests are skipped where there are no data.
  static let source: Comment = """
    needs the cases of https://github.com/mustache/spec (MIT): put its folder `specs` at \
    ../shared/data/mustache-spec beside the package, or at $KLAUSUL_TESTDATA/mustache-spec
    """

  /// Whether the data are there.
  static var isAvailable: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "interpolation.json").path)
  }

  /// The cases of one file; none where there are no data.
  static func cases(_ file: String) -> [Case] {
    struct Suite: Decodable { let tests: [Case] }
    guard isAvailable, let data = try? Data(contentsOf: folder.appending(path: file + ".json")),
      let suite = try? JSONDecoder().decode(Suite.self, from: data)
    else { return [] }
    return suite.tests
  }

  private static var folder: URL {
    if let testData = ProcessInfo.processInfo.environment["KLAUSUL_TESTDATA"] {
      return URL(filePath: testData).appending(path: "mustache-spec")
    }
    var root = URL(filePath: #filePath)
    for _ in ["SpecificationData.swift", "Support", "MustacheTests", "Tests"] {
      root.deleteLastPathComponent()
    }
    return root.appending(path: "../shared/data/mustache-spec").standardizedFileURL
  }
}

/// A JSON document.
enum JSON: Decodable, Sendable {
  case null
  case flag(Bool)
  case number(String)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .number(String(number))
    } else if let number = try? container.decode(Double.self) {
      self = .number(String(number))
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSON].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  /// The same data as a value for templates.
  var value: Value {
    switch self {
    case .null: .null
    case .flag(let flag): .flag(flag)
    case .number(let text), .text(let text): .text(text)
    case .list(let values): .list(values.map(\.value))
    case .object(let members): .object(Object(members.map { ($0.key, $0.value.value) }))
    }
  }
}
