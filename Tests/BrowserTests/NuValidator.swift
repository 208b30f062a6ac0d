import Foundation

/// The Nu HTML checker of the W3C, run once over many pages.
enum NuValidator {
  /// What it says about a page.
  struct Message: Decodable {
    let type: String
    let url: String?
    let lastLine: Int?
    let message: String
    let extract: String?

    /// The complaint, and what it is about.
    var text: String { message + (extract.map { ": \($0.debugDescription)" } ?? "") }

    /// Page and line.
    var place: String { "\(path):\(lastLine ?? 0)" }

    /// The line that it is about.
    func line(of pages: [String: String]) -> Substring {
      let lines = pages[path]?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
      return lastLine.flatMap { lines.indices.contains($0 - 1) ? lines[$0 - 1] : nil } ?? ""
    }

    /// The path of the page.
    var path: String { url.flatMap(URL.init)?.lastPathComponent.replacing("+", with: "/") ?? "" }
  }

  /// What it says about pages, which are given by their paths.
  static func messages(about pages: [String: String], jar: String) async throws -> [Message] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "klausul-nu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try pages.sorted { $0.key < $1.key }.map { path, text in
      let file = folder.appending(path: path.replacing("/", with: "+"))
      try Data(text.utf8).write(to: file)
      return file.path()
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    // It lives for seconds only, beside a browser: compiling its code thoroughly would cost more than it saves.
    process.arguments =
      ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar]
      + ["--format", "json", "--stdout", "--exit-zero-always"] + files
    let output = folder.appending(path: "messages.json")
    _ = FileManager.default.createFile(atPath: output.path(), contents: nil)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardInput = FileHandle.nullDevice
    let status = try await withCheckedThrowingContinuation { (done: CheckedContinuation<Int32, any Error>) in
      process.terminationHandler = { done.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    guard status == 0 else { throw Failed(status: status) }
    return try JSONDecoder().decode(Answer.self, from: Data(contentsOf: output)).messages
  }

  struct Failed: Error, CustomStringConvertible {
    let status: Int32
    var description: String { "the validator ended with \(status); Java 11 or newer must be on the path" }
  }

  private struct Answer: Decodable { let messages: [Message] }
}
