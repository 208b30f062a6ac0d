import Foundation

/// A server for one person at this machine: one loop, no threads, no other machine can reach it.
///
/// It listens on the loopback address, and answers only requests that name it by a loopback name: a page elsewhere
/// whose name has been made to lead here gets nothing (DNS rebinding).
public final class HTTPServer {
  /// The port that it listens on.
  public let port: UInt16

  private let listener: Int32
  private var connections: [Connection] = []
  private static let mostConnections = 64
  private static let patience = Swift.Duration.seconds(10)

  private struct Connection {
    let descriptor: Int32
    var received: [UInt8] = []
    var sending: [UInt8] = []
    var state = State.reading
    let begun = ContinuousClock.now

    enum State { case reading, answering, listening, done }
  }

  /// Begins to listen; port 0 takes any that is free.
  ///
  /// - Throws: The number of the system's error, such as `EADDRINUSE`.
  public init(port: UInt16) throws(ServerError) {
    #if canImport(Darwin)
      let stream = SOCK_STREAM
    #else
      let stream = Int32(SOCK_STREAM.rawValue)
    #endif
    let listener = socket(AF_INET, stream, 0)
    guard listener >= 0 else { throw .last }
    var yes: Int32 = 1
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(listener, pointer, length) == 0 && listen(listener, 16) == 0
          && getsockname(listener, pointer, &length) == 0
      }
    }
    guard isBound else {
      let error = ServerError.last
      close(listener)
      throw error
    }
    Self.prepare(listener)
    self.listener = listener
    self.port = UInt16(bigEndian: address.sin_port)
  }

  deinit {
    for connection in connections { close(connection.descriptor) }
    close(listener)
  }

  /// Answers until it is told to stop. Between requests, `tick` is asked again and again what has happened; each text
  /// that it returns goes to everybody who listens for events. Whoever begins to listen is greeted with the state of
  /// things, to know whether something happened before.
  public func run(
    every interval: Swift.Duration,
    tick: () -> [String],
    greeting: () -> String,
    respond: (HTTPRequest) -> HTTPResponse,
    isStopped: () -> Bool
  ) {
    let milliseconds = max(1, Int32(interval.components.attoseconds / 1_000_000_000_000_000))
    while !isStopped() {
      wait(milliseconds)
      accept()
      for index in connections.indices { serve(index, greeting, respond) }
      for event in tick() { announce(event) }
      for index in connections.indices { send(index) }
      removeFinished()
    }
  }

  /// Waits until something arrives or can be sent, or the time is over.
  private func wait(_ milliseconds: Int32) {
    var waiting = [pollfd(fd: listener, events: Int16(POLLIN), revents: 0)]
    for connection in connections {
      let events = connection.sending.isEmpty ? POLLIN : POLLOUT
      waiting.append(pollfd(fd: connection.descriptor, events: Int16(events), revents: 0))
    }
    poll(&waiting, nfds_t(waiting.count), milliseconds)
  }

  private func accept() {
    while connections.count < Self.mostConnections {
      let descriptor = Foundation.accept(listener, nil, nil)
      guard descriptor >= 0 else { return }
      Self.prepare(descriptor)
      connections.append(Connection(descriptor: descriptor))
    }
  }

  private func serve(
    _ index: Int,
    _ greeting: () -> String,
    _ respond: (HTTPRequest) -> HTTPResponse
  ) {
    receive(index)
    guard connections[index].state == .reading else { return }
    switch HTTPRequest.read(connections[index].received) {
    case .incomplete:
      if ContinuousClock.now - connections[index].begun > Self.patience { connections[index].state = .done }
    case .malformed:
      answer(index, with: .text("This is no HTTP/1.1 request.", status: .badRequest), greeting: greeting)
    case .request(let request):
      answer(index, with: checked(request, respond), request.method, greeting: greeting)
    }
  }

  /// Takes what a client has sent; one that has gone is forgotten.
  private func receive(_ index: Int) {
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(connections[index].descriptor, &chunk, chunk.count)
      if count > 0 {
        // What comes behind the head is not read: nobody sends us anything.
        if connections[index].received.count <= HTTPRequest.longestHead {
          connections[index].received += chunk[..<count]
        }
      } else {
        let isOver = count == 0 || (errno != EAGAIN && errno != EINTR)
        if isOver, connections[index].state != .answering { connections[index].state = .done }
        return
      }
    }
  }

  private func checked(_ request: HTTPRequest, _ respond: (HTTPRequest) -> HTTPResponse) -> HTTPResponse {
    guard isOurs(request.fields["host"] ?? "") else {
      return .text("This server answers only as localhost.", status: .misdirected)
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      var response = HTTPResponse.text("Only GET and HEAD.", status: .methodNotAllowed)
      response.fields.append(("Allow", "GET, HEAD"))
      return response
    }
    return respond(request)
  }

  private func isOurs(_ host: String) -> Bool {
    ["localhost", "127.0.0.1", "[::1]"].contains { name in
      host.lowercased() == "\(name):\(port)" || (port == 80 && host.lowercased() == name)
    }
  }

  private func answer(
    _ index: Int,
    with response: HTTPResponse,
    _ method: String = "GET",
    greeting: () -> String
  ) {
    connections[index].sending = response.encoded(withBody: method != "HEAD")
    if case .events = response.body, method != "HEAD" {
      connections[index].sending += Array("event: state\ndata: \(greeting())\n\n".utf8)
      connections[index].state = .listening
    } else {
      connections[index].state = .answering
    }
  }

  private func announce(_ event: String) {
    let lines = event.split(separator: "\n", omittingEmptySubsequences: false).map { "data: \($0)\n" }
    for index in connections.indices where connections[index].state == .listening {
      connections[index].sending += Array((lines.joined() + "\n").utf8)
    }
  }

  private func send(_ index: Int) {
    while !connections[index].sending.isEmpty {
      let descriptor = connections[index].descriptor
      let count = connections[index].sending.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        connections[index].sending.removeFirst(count)
      } else {
        if errno != EAGAIN && errno != EINTR { connections[index].state = .done }
        break
      }
    }
    if connections[index].sending.isEmpty, connections[index].state == .answering {
      connections[index].state = .done
    }
  }

  private func removeFinished() {
    connections.removeAll { connection in
      guard connection.state == .done else { return false }
      shutdown(connection.descriptor, Int32(SHUT_WR))
      close(connection.descriptor)
      return true
    }
  }

  /// No call waits, and no program that we start keeps it open.
  private static func prepare(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }
}

/// Why a server could not begin to listen: a number of `errno`.
public struct ServerError: Error, Sendable {
  /// The number.
  public let code: Int32

  /// An error that no call has reported.
  public static let unknown = ServerError(code: 0)

  static var last: ServerError { ServerError(code: errno) }
}
