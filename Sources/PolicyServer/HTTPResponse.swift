/// What a request is answered with.
public struct HTTPResponse: Sendable {
  /// The status and its usual words.
  public let status: Status
  let type: String
  let body: Body
  var fields: [(name: String, value: String)] = []

  /// The few statuses that a preview needs.
  public enum Status: Int, Sendable {
    /// The usual.
    case ok = 200
    /// Look elsewhere.
    case found = 302
    /// No HTTP.
    case badRequest = 400
    /// There is no such page.
    case notFound = 404
    /// Only reading is possible.
    case methodNotAllowed = 405
    /// The request was meant for another host: RFC 9110, section 15.5.20.
    case misdirected = 421

    var reason: String {
      switch self {
      case .ok: "OK"
      case .found: "Found"
      case .badRequest: "Bad Request"
      case .notFound: "Not Found"
      case .methodNotAllowed: "Method Not Allowed"
      case .misdirected: "Misdirected Request"
      }
    }
  }

  enum Body: Sendable {
    case bytes([UInt8])
    /// Server-sent events, for as long as the client listens.
    case events
  }

  /// Bytes with their media type.
  public static func bytes(_ bytes: [UInt8], type: String, status: Status = .ok) -> HTTPResponse {
    HTTPResponse(status: status, type: type, body: .bytes(bytes))
  }

  /// A sentence for a person who has gone astray.
  public static func text(_ text: String, status: Status) -> HTTPResponse {
    bytes(Array((text + "\n").utf8), type: "text/plain; charset=utf-8", status: status)
  }

  /// Another address of this server.
  public static func redirect(to path: String) -> HTTPResponse {
    var response = text(path, status: .found)
    response.fields.append(("Location", path))
    return response
  }

  /// The stream on which changes are announced.
  public static let events = HTTPResponse(status: .ok, type: "text/event-stream", body: .events)

  /// The bytes on the wire; the body is left out for `HEAD`.
  func encoded(withBody: Bool) -> [UInt8] {
    var head = "HTTP/1.1 \(status.rawValue) \(status.reason)\r\nContent-Type: \(type)\r\n"
    if case .bytes(let bytes) = body { head += "Content-Length: \(bytes.count)\r\n" }
    // What is shown is never older than the last save, and no other site may embed or read it.
    let common = [
      ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "no-referrer"),
      ("Cross-Origin-Resource-Policy", "same-origin"), ("Connection", "close"),
    ]
    for (name, value) in common + fields { head += "\(name): \(value)\r\n" }
    head += "\r\n"
    guard withBody, case .bytes(let bytes) = body else { return Array(head.utf8) }
    return Array(head.utf8) + bytes
  }
}
