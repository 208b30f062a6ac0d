import Foundation
import PolicyCompiler

/// The one way in which the program writes text: buffered, and in the order in which it was said.
final class Output {
  /// Where a text goes.
  enum Stream: Int32 {
    /// What was asked for: standard output.
    case result = 1
    /// What there is to say about it: standard error.
    case messages = 2
  }

  /// Takes bytes and returns 0, or the number of a system error.
  typealias Sink = (Stream, [UInt8]) -> Int32

  private let sink: Sink
  private var buffer: [UInt8] = []
  private var stream = Stream.result
  private var failures: [Stream: Int32] = [:]

  init(sink: @escaping Sink) {
    self.sink = sink
  }

  /// The streams of this process.
  static var standard: Output {
    Output { stream, bytes in
      do throws(DiskError) {
        try Disk.write(bytes, to: stream.rawValue)
        return 0
      } catch {
        return error.code
      }
    }
  }

  func print(_ text: String, to stream: Stream) {
    if stream != self.stream { flush() }
    self.stream = stream
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { flush() }
  }

  func flush() {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard !buffer.isEmpty, failures[stream] == nil else { return }
    let code = sink(stream, buffer)
    if code != 0 { failures[stream] = code }
  }

  /// Writes what is left; false where the result could not be delivered to somebody who still listens.
  func finish(in language: Language) -> Bool {
    flush()
    guard let code = failures[.result], code != EPIPE else { return true }
    print(DiskError(code: code).writing("standard output").text(in: language), to: .messages)
    flush()
    return false
  }
}
