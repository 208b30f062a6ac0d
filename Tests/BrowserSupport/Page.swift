package import Foundation

/// One tab of the browser.
package final class Page: Sendable {
  let connection: Connection
  let session: String
  let context: JSON
  private let site: Site?
  private let history = Locked(PageLog())

  init(in context: JSON, of connection: Connection, site: Site?) async throws {
    self.connection = connection
    self.context = context
    self.site = site
    let target = try await connection.send(
      "Target.createTarget",
      ["url": "about:blank", "browserContextId": context, "newWindow": true]
    )["targetId"]
    let attached = try await connection.send("Target.attachToTarget", ["targetId": target, "flatten": true])
    session = attached["sessionId"].text ?? ""
    connection.listen(to: session) { [weak self] event, parameters in self?.receive(event, parameters) }
    for domain in ["Page", "Runtime", "Network", "Log"] { try await send(domain + ".enable") }
    try await send("Page.setLifecycleEventsEnabled", ["enabled": true])
    // Each page believes that it is in front, as it would for the person who uses it.
    try await send("Emulation.setFocusEmulationEnabled", ["enabled": true])
    if site != nil { try await send("Fetch.enable", ["patterns": [["urlPattern": "*"]]]) }
  }

  deinit {
    connection.listen(to: session, nil)
  }

  /// What the page has said and asked for so far.
  package var log: PageLog { history.current }

  /// Opens a second tab that shares cookies and storage with this one.
  package func openTab() async throws -> Page {
    try await Page(in: context, of: connection, site: site)
  }

  /// Goes to an address and waits until the page has loaded.
  package func navigate(to address: String) async throws {
    let answer = try await send("Page.navigate", ["url": .string(address)])
    if let reason = answer["errorText"].text {
      throw BrowserError.notLoaded(address: address, reason: reason)
    }
    // Going to a fragment of the same page loads nothing.
    guard let loader = answer["loaderId"].text else { return }
    try await wait(for: "loading \(address)") { self.log.loaded.contains(loader) }
    try await settle()
  }

  /// Does something that makes the page load anew, and waits until it has.
  package func waitForLoad(after action: () async throws -> Void) async throws {
    let before = log.loads
    try await action()
    try await wait(for: "the page to load again") { self.log.loads > before }
    try await settle()
  }

  /// Loads the page anew.
  package func reload() async throws {
    try await waitForLoad { try await send("Page.reload") }
  }

  /// The value of an expression; a promise is waited for.
  @discardableResult
  package func evaluate(_ expression: String) async throws -> JSON {
    let answer = try await send(
      "Runtime.evaluate",
      ["expression": .string(expression), "awaitPromise": true, "returnByValue": true, "userGesture": true]
    )
    guard answer["exceptionDetails"] == .null else {
      throw BrowserError.script(answer["exceptionDetails"].exceptionText)
    }
    return answer["result"]["value"]
  }

  /// Waits until an expression is true.
  package func wait(until expression: String) async throws {
    try await wait(for: expression) {
      // While a page is being replaced there is nothing to ask; the next one answers.
      (try? await self.evaluate("(async () => Boolean(await (\(expression))))()")) == .bool(true)
    }
  }

  /// The page as it is seen, in PNG.
  package func screenshot() async throws -> Data {
    let answer = try await send("Page.captureScreenshot", ["format": "png"])
    return answer["data"].text.flatMap { Data(base64Encoded: $0) } ?? Data()
  }

  /// Sends a command of the DevTools protocol to this page.
  @discardableResult
  package func send(_ method: String, _ parameters: JSON = [:]) async throws -> JSON {
    do {
      return try await connection.send(method, parameters, session: session)
    } catch BrowserError.refused(_, let reason) {
      throw BrowserError.refused(command: method, reason: reason)
    }
  }
}

extension Page {
  /// Waits until the page has been painted; the browser drops what is typed and clicked before.
  func settle() async throws {
    try await wait(
      until: "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))"
    )
  }

  private func wait(for what: String, until condition: () async -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(30)
    while await !condition() {
      guard .now < deadline else { throw BrowserError.timedOut(what) }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  private func receive(_ event: String, _ parameters: JSON) {
    if event == "Fetch.requestPaused" {
      answer(parameters)
    } else {
      history.with { $0.record(event, parameters) }
    }
  }

  private func answer(_ request: JSON) {
    let address = request["request"]["url"].text ?? ""
    let identifier = request["requestId"]
    // The browser asks for this picture by itself; no page did.
    let isIcon = address.hasSuffix("/favicon.ico")
    if let answer = site?[address] ?? (isIcon ? Site.Answer("image/png", "", status: 204) : nil) {
      let headers = answer.headers.merging(["Content-Type": answer.type]) { own, _ in own }
      connection.post(
        "Fetch.fulfillRequest",
        [
          "requestId": identifier,
          "responseCode": .number(Double(answer.status)),
          "responseHeaders": .array(
            headers.map { ["name": .string($0.key), "value": .string($0.value)] }
          ),
          "body": .string(answer.body.base64EncodedString()),
        ],
        session: session
      )
    } else if ["data:", "blob:", "file:"].contains(where: address.hasPrefix) {
      connection.post("Fetch.continueRequest", ["requestId": identifier], session: session)
    } else {
      history.with { $0.refused.append(address) }
      connection.post(
        "Fetch.failRequest",
        ["requestId": identifier, "errorReason": "BlockedByClient"],
        session: session
      )
    }
  }
}
