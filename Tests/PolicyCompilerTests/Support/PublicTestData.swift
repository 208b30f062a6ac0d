import Foundation
import Testing

/// Data of others that tests use; they are read where they lie.
enum PublicTestData {
  /// Why tests are skipped where the schema is not there.
  static let sarifSource: Comment = """
    needs sarif-schema-2.1.0.json of https://github.com/oasis-tcs/sarif-spec: put it in ../shared/data/sarif beside \
    the package, or in $KLAUSUL_TESTDATA/sarif
    """

  /// The JSON Schema of SARIF 2.1.0; `nil` where it is not there.
  static let sarifSchema = try? String(
    contentsOf: folder.appending(path: "sarif/sarif-schema-2.1.0.json"),
    encoding: .utf8
  )

  private static var folder: URL {
    ProcessInfo.processInfo.environment["KLAUSUL_TESTDATA"].map { URL(filePath: $0) }
      ?? Project.root.appending(path: "../shared/data").standardizedFileURL
  }
}
