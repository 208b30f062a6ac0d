/// The head of a request: RFC 9112, section 3, as far as a preview needs it.
public struct HTTPRequest: Sendable, Equatable {
  /// `GET` or another method.
  public let method: String
  /// The path, decoded, without the query.
  public let path: String
  /// The values of the query, decoded; of a name that comes twice the last.
  public let query: [String: String]
  /// The fields by their names in lower case.
  public let fields: [String: String]

  /// Heads longer than this are refused.
  static let longestHead = 16_384

  /// What became of the bytes that have arrived.
  enum Reading: Equatable {
    case incomplete
    case request(HTTPRequest)
    case malformed
  }

  /// Reads a head from the beginning of what a client has sent.
  static func read(_ bytes: [UInt8]) -> Reading {
    guard let end = endOfHead(in: bytes) else {
      return bytes.count > longestHead ? .malformed : .incomplete
    }
    let lines = bytes[..<end].split(separator: UInt8(ascii: "\n")).map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
    guard let first = lines.first else { return .malformed }
    let words = first.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 3, words[2].hasPrefix("HTTP/1."), words[1].hasPrefix("/") else { return .malformed }
    var fields: [String: String] = [:]
    for line in lines.dropFirst() where !line.isEmpty {
      guard let colon = line.firstIndex(of: ":"), colon != line.startIndex, !line[..<colon].contains(" ")
      else {
        return .malformed
      }
      let name = line[..<colon].lowercased()
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      // Two hosts would let a proxy and us see different ones: RFC 9112, section 3.2.
      if name == "host", fields[name] != nil { return .malformed }
      fields[name] = String(value)
    }
    let parts = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = decoded(parts[0]) else { return .malformed }
    var query: [String: String] = [:]
    for pair in parts.dropFirst().flatMap({ $0.split(separator: "&") }) {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = decoded(sides[0]), let value = decoded(sides.count > 1 ? sides[1] : "") else {
        return .malformed
      }
      query[name] = value
    }
    return .request(HTTPRequest(method: words[0], path: path, query: query, fields: fields))
  }

  /// The offset behind the last line of the head; `nil` while the empty line has not come.
  private static func endOfHead(in bytes: [UInt8]) -> Int? {
    var lineIsEmpty = false
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\n"):
        if lineIsEmpty { return offset + 1 }
        lineIsEmpty = true
      case UInt8(ascii: "\r"): continue
      default: lineIsEmpty = false
      }
    }
    return nil
  }

  /// Percent-decoded text; `nil` where it is no UTF-8, or holds what no path of ours does.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      else {
        return nil
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    guard !bytes.contains(0), let decoded = String(validating: bytes, as: UTF8.self) else { return nil }
    return decoded
  }
}
