import Foundation

/// `klausul serve`, running in a folder of its own until the test is over.
final class RunningServer: Sendable {
  let folder: URL
  let address: String
  private let process: Process

  private struct DidNotStart: Error { let said: String }

  /// Starts it with these policies, and waits until it has said where it is.
  init(_ policies: [String: String], options: String = "") async throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "klausul-serve-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "policies"),
      withIntermediateDirectories: true
    )
    for (name, text) in policies {
      try Data(text.utf8).write(to: folder.appending(path: "policies/\(name).policy"))
    }
    process = try Self.start(
      "exec klausul serve --port 0 --language en \(options) >said.txt 2>&1",
      in: folder
    )
    let said = folder.appending(path: "said.txt")
    while true {
      let text = (try? String(contentsOf: said, encoding: .utf8)) ?? ""
      if let found = text.firstMatch(of: /http:\/\/localhost:\d+\//) {
        address = String(found.output)
        return
      }
      guard process.isRunning else { throw DidNotStart(said: text) }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  deinit {
    if process.isRunning { process.terminate() }
    try? FileManager.default.removeItem(at: folder)
  }

  /// Asks it to end, as Ctrl-C does; its exit status.
  func stop() async throws -> Int32 {
    process.interrupt()
    return try await Self.end(of: process)
  }

  func save(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: "policies/\(name).policy"), options: .atomic)
  }

  /// What a shell command says.
  func shell(_ script: String) async throws -> String {
    let name = UUID().uuidString
    _ = try await Self.end(of: try Self.start("{ \(script); } >\(name) 2>/dev/null", in: folder))
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Starts a command with the built program on the path.
  private static func start(_ script: String, in folder: URL) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    variables["PATH"] = products + ":" + variables["PATH", default: ""]
    process.environment = variables
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Waits without holding a thread, which other tests need.
  private static func end(of process: Process) async throws -> Int32 {
    while process.isRunning { try await Task.sleep(for: .milliseconds(10)) }
    return process.terminationStatus
  }

  private static var products: String {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
    let folder =
      bundle.bundlePath.hasSuffix(".xctest") ? bundle.bundleURL.deletingLastPathComponent() : bundle.bundleURL
    return folder.path()
  }
}
