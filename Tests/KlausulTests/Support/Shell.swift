import Foundation

/// A shell in which the built program is on the path.
enum Shell {
  static func run(
    _ script: String,
    in folder: String,
    environment: [String: String] = [:]
  ) throws -> (status: Int32, result: String, messages: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = URL(filePath: folder)
    let path = ProcessInfo.processInfo.environment["PATH", default: ""]
    process.environment = environment.merging(["PATH": products + ":" + path]) { _, new in new }
    let result = Pipe()
    let messages = Pipe()
    process.standardOutput = result
    process.standardError = messages
    try process.run()
    let texts = try [result, messages].map { pipe in
      String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    }
    process.waitUntilExit()
    return (process.terminationStatus, texts[0], texts[1])
  }

  /// The folder of the test bundle, where the program lies too.
  private static var products: String {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
    let url =
      bundle.bundlePath.hasSuffix(".xctest") ? bundle.bundleURL.deletingLastPathComponent() : bundle.bundleURL
    return url.path()
  }
}
