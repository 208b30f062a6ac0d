import Foundation
import Testing

/// Checkers that others have made: `.ci/test` fetches them and says where they lie.
enum CheckTools {
  /// The file of the Nu HTML checker, vnu.jar; `nil` where it is not there, or Java is not.
  static let vnu = file("KLAUSUL_VNU")

  /// The script of axe-core, axe.min.js; `nil` where it is not there.
  static let axe = file("KLAUSUL_AXE")

  /// The compressor brotli; `nil` where the system has none.
  static let brotli = ["/usr/bin/brotli", "/usr/local/bin/brotli", "/opt/homebrew/bin/brotli"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Why the banner is not weighed here.
  static let brotliSource: Comment =
    "needs brotli: run .ci/test, which installs it from the system's packages"

  /// Why pages are not validated here.
  static let vnuSource: Comment =
    "needs Java and the Nu HTML checker: run .ci/test, which fetches it, or name vnu.jar in $KLAUSUL_VNU"

  /// Why pages are not held against the rules of accessibility here.
  static let axeSource: Comment =
    "needs axe-core: run .ci/test, which fetches it, or name axe.min.js in $KLAUSUL_AXE"

  /// Whether this is a run of CI, where nothing may be skipped.
  static let isCI = !["", "0", "false"].contains(ProcessInfo.processInfo.environment["CI"] ?? "")

  private static func file(_ variable: String) -> String? {
    guard let path = ProcessInfo.processInfo.environment[variable], !path.isEmpty else { return nil }
    return FileManager.default.isReadableFile(atPath: path) ? path : nil
  }
}

struct CheckToolsTests {
  @Test(.enabled(if: CheckTools.isCI, "anywhere else they may be missing; the tests that need them say so"))
  func ciHasAll() {
    #expect(CheckTools.vnu != nil, CheckTools.vnuSource)
    #expect(CheckTools.axe != nil, CheckTools.axeSource)
    #expect(CheckTools.brotli != nil, CheckTools.brotliSource)
  }
}
