import Foundation

/// The conversation with a browser: commands with their answers, and events, as NUL-separated JSON.
final class Connection: Sendable {
  /// Receives the events of one page, on the reading thread and in order.
  typealias Listener = @Sendable (_ event: String, _ parameters: JSON) -> Void

  private struct State: Sendable {
    var lastIdentifier = 0
    var hasEnded = false
    var waiting: [Int: CheckedContinuation<JSON, any Error>] = [:]
    var listeners: [String: Listener] = [:]
  }

  private let process: BrowserProcess
  private let state = Locked(State())
  private let writing = Locked(())

  init() throws {
    process = try BrowserProcess()
    let reader = Thread { [self] in read() }
    reader.name = "browser"
    reader.start()
  }

  /// Whether the browser is gone.
  var hasEnded: Bool { state.current.hasEnded }

  /// Sends a command and waits for its answer.
  func send(
    _ method: String,
    _ parameters: JSON = [:],
    session: String? = nil,
    timeout: Duration = .seconds(60)
  ) async throws -> JSON {
    try await withCheckedThrowingContinuation { continuation in
      let identifier = state.with { state -> Int? in
        guard !state.hasEnded else { return nil }
        state.lastIdentifier += 1
        state.waiting[state.lastIdentifier] = continuation
        return state.lastIdentifier
      }
      guard let identifier else { return continuation.resume(throwing: BrowserError.ended) }
      write(identifier, method, parameters, session)
      let deadline = DispatchTime.now() + .milliseconds(Int(timeout / .milliseconds(1)))
      DispatchQueue.global().asyncAfter(deadline: deadline) { [self] in
        answer(identifier, .failure(BrowserError.timedOut(method)))
      }
    }
  }

  /// Sends a command whose answer nobody waits for.
  func post(_ method: String, _ parameters: JSON, session: String) {
    let identifier = state.with { state in
      state.lastIdentifier += 1
      return state.lastIdentifier
    }
    write(identifier, method, parameters, session)
  }

  func listen(to session: String, _ listener: Listener?) {
    state.with { $0.listeners[session] = listener }
  }
}

extension Connection {
  private func write(_ identifier: Int, _ method: String, _ parameters: JSON, _ session: String?) {
    var message: [String: JSON] = ["method": .string(method), "params": parameters]
    message["id"] = .number(Double(identifier))
    if let session { message["sessionId"] = .string(session) }
    do {
      let bytes = try JSONEncoder().encode(JSON.object(message)) + [0]
      try writing.with { _ in try process.input.write(contentsOf: bytes) }
    } catch {
      end()
    }
  }

  private func answer(_ identifier: Int, _ result: Result<JSON, any Error>) {
    state.with { $0.waiting.removeValue(forKey: identifier) }?.resume(with: result)
  }

  private func read() {
    var pending: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Foundation.read(process.output.fileDescriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      pending += buffer[..<count]
      // Only the bytes that just came can end a message.
      guard buffer[..<count].contains(0) else { continue }
      var parts = pending.split(separator: 0, omittingEmptySubsequences: false)
      pending = Array(parts.removeLast())
      parts.forEach(receive)
    }
    end()
  }

  private func receive(_ bytes: ArraySlice<UInt8>) {
    guard let message = try? JSONDecoder().decode(JSON.self, from: Data(bytes)) else { return }
    if let identifier = message["id"].number.map({ Int($0) }) {
      if let reason = message["error"]["message"].text {
        answer(identifier, .failure(BrowserError.refused(command: "the command", reason: reason)))
      } else {
        answer(identifier, .success(message["result"]))
      }
    } else if let method = message["method"].text, let session = message["sessionId"].text {
      state.with { $0.listeners[session] }?(method, message["params"])
    }
  }

  private func end() {
    let waiting = state.with { state in
      state.hasEnded = true
      defer { state.waiting = [:] }
      return state.waiting.values
    }
    waiting.forEach { $0.resume(throwing: BrowserError.ended) }
  }
}
