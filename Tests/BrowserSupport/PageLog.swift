/// What a page said and asked for, in order.
package struct PageLog: Sendable {
  /// A line of the console, an exception nobody caught, or a complaint of the browser.
  package struct Message: Sendable, Hashable {
    package enum Kind: String, Sendable { case console, warning, error, exception, browser }
    package let kind: Kind
    package let text: String

    package init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// A request that left the page.
  package struct Request: Sendable, Hashable {
    package let address: String
    package let kind: String
    package let method: String
    /// What it sent along, as text.
    package let body: String?
  }

  package internal(set) var messages: [Message] = []
  package internal(set) var requests: [Request] = []
  /// The addresses that were asked for and that the site does not have.
  package internal(set) var refused: [String] = []
  var loaded: Set<String> = []
  var loads = 0
}

extension PageLog {
  mutating func record(_ event: String, _ parameters: JSON) {
    switch event {
    case "Runtime.consoleAPICalled":
      let kind: Message.Kind =
        switch parameters["type"].text {
        case "error", "assert": .error
        case "warning": .warning
        default: .console
        }
      messages.append(
        Message(kind, parameters["args"].elements.map(\.spoken).joined(separator: " "))
      )
    case "Runtime.exceptionThrown":
      messages.append(Message(.exception, parameters["exceptionDetails"].exceptionText))
    case "Log.entryAdded":
      messages.append(Message(.browser, parameters["entry"]["text"].text ?? ""))
    case "Network.requestWillBeSent":
      let address = parameters["request"]["url"].text ?? ""
      // The browser asks for this picture by itself; no page did.
      if !address.hasSuffix("/favicon.ico") {
        let request = parameters["request"]
        requests.append(
          Request(
            address: address,
            kind: parameters["type"].text ?? "Other",
            method: request["method"].text ?? "GET",
            body: request["postData"].text
          )
        )
      }
    case "Page.lifecycleEvent" where parameters["name"].text == "load":
      loaded.insert(parameters["loaderId"].text ?? "")
    case "Page.loadEventFired":
      loads += 1
    default:
      break
    }
  }
}

extension JSON {
  /// A value in the console, as a reader sees it.
  fileprivate var spoken: String {
    switch self["value"] {
    case .string(let value): value
    case .number(let value): Int(exactly: value).map(String.init) ?? String(value)
    case .bool(let value): String(value)
    default: self["description"].text ?? self["type"].text ?? ""
    }
  }

  var exceptionText: String {
    self["exception"]["description"].text ?? self["exception"]["value"].text ?? self["text"].text ?? "unknown"
  }
}
