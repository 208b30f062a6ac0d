import Testing

@testable import PolicyServer

/// Heads of requests, whole, in parts and malformed: RFC 9112, sections 2 to 5.
@Suite struct HTTPRequestTests {
  private func read(_ text: String) -> HTTPRequest.Reading { HTTPRequest.read(Array(text.utf8)) }

  @Test func readsAHead() {
    let head =
      "GET /~/shop%20a/%C3%A6?tab=2&x=a%26b HTTP/1.1\r\nHost: localhost:8737\r\nACCEPT:\t*/*\r\n\r\nrest"
    #expect(
      read(head)
        == .request(
          HTTPRequest(
            method: "GET",
            path: "/~/shop a/æ",
            query: ["tab": "2", "x": "a&b"],
            fields: ["host": "localhost:8737", "accept": "*/*"]
          )
        )
    )
    // Lines that end without a carriage return are read too: RFC 9112, section 2.2.
    #expect(read(head.replacing("\r\n", with: "\n")) == read(head))
  }

  @Test func waitsForTheEmptyLine() {
    let head = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
    for length in 0..<(head.utf8.count - 1) {
      #expect(HTTPRequest.read(Array(head.utf8.prefix(length))) == .incomplete, "after \(length) bytes")
    }
    #expect(read("GET /" + String(repeating: "a", count: 20_000)) == .malformed)
  }

  @Test(arguments: [
    "\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/2\r\n\r\n", "GET http://a/ HTTP/1.1\r\n\r\n",
    "GET /%zz HTTP/1.1\r\n\r\n",
    "GET /%ff HTTP/1.1\r\n\r\n", "GET /%00 HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
    "GET / HTTP/1.1\r\nno colon\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nhost: b\r\n\r\n",
    "GET  / HTTP/1.1\r\n\r\n", "\u{0}\u{1}\n\n",
  ])
  func refusesWhatIsNone(_ head: String) { #expect(read(head) == .malformed) }

  @Test func anythingCanArrive() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in
        [UInt8.random(in: 0...255, using: &generator), 0x0D, 0x0A, 0x20, 0x3A].randomElement(
          using: &generator
        ) ?? 0
      }
      _ = HTTPRequest.read(Array("GET /".utf8) + bytes + [0x0A, 0x0A])
    }
  }

  @Test func answersSayWhatTheyAre() {
    let page = HTTPResponse.bytes(Array("æ".utf8), type: "text/html")
    let text = String(decoding: page.encoded(withBody: true), as: UTF8.self)
    #expect(text.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n"))
    #expect(text.hasSuffix("\r\n\r\næ"))
    #expect(text.contains("\r\nCross-Origin-Resource-Policy: same-origin\r\n"))
    #expect(String(decoding: page.encoded(withBody: false), as: UTF8.self) == String(text.dropLast()))
  }
}
