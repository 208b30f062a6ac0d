import Foundation

/// What a person does with mouse and keyboard.
extension Page {
  /// Clicks the centre of the first element that a selector finds, with the mouse.
  package func click(_ selector: String) async throws {
    try await settle()
    let place = try await evaluate(
      """
      (() => {
        const element = document.querySelector(\(quoted(selector)));
        if (!element) return null;
        element.scrollIntoView({ block: "nearest", behavior: "instant" });
        const box = element.getBoundingClientRect();
        if (box.width === 0 || box.height === 0) return null;
        const x = box.x + box.width / 2, y = box.y + box.height / 2;
        const hit = document.elementFromPoint(x, y);
        const reaches = element.contains(hit) || hit?.contains(element) || hit?.closest("label")?.control === element;
        return { x, y, over: reaches ? null : hit ? hit.outerHTML.slice(0, 80) : "nothing" };
      })()
      """
    )
    guard let x = place["x"].number, let y = place["y"].number else {
      throw BrowserError.noElement(selector: selector)
    }
    if let over = place["over"].text { throw BrowserError.covered(selector: selector, by: over) }
    try await mouse("mouseMoved", x, y)
    try await mouse("mousePressed", x, y)
    try await mouse("mouseReleased", x, y)
    // The browser says that it has delivered the click; what the page does about it is heard a moment later.
    try await settle()
  }

  /// Presses and releases a key.
  ///
  /// - Parameter name: `Enter`, `Space`, `Tab`, `Shift+Tab`, `Escape`, `PageDown` and the like.
  package func press(_ name: String) async throws {
    let shift = name.hasPrefix("Shift+")
    guard let key = Key.named[shift ? String(name.dropFirst(6)) : name] else {
      throw BrowserError.unknownKey(name)
    }
    var parameters: [String: JSON] = [
      "key": .string(key.name), "code": .string(key.code), "modifiers": shift ? 8 : 0,
      "windowsVirtualKeyCode": .number(Double(key.number)),
    ]
    parameters["type"] = "keyUp"
    let up = JSON.object(parameters)
    parameters["type"] = key.text == nil ? "rawKeyDown" : "keyDown"
    parameters["text"] = key.text.map(JSON.string)
    try await send("Input.dispatchKeyEvent", .object(parameters))
    try await send("Input.dispatchKeyEvent", up)
    try await settle()
  }

  /// Turns the mouse wheel over a point; a positive distance scrolls down.
  package func scroll(by distance: Double, atX x: Double = 100, y: Double = 100) async throws {
    try await send(
      "Input.dispatchMouseEvent",
      ["type": "mouseWheel", "x": .number(x), "y": .number(y), "deltaX": 0, "deltaY": .number(distance)]
    )
  }

  private func mouse(_ type: JSON, _ x: Double, _ y: Double) async throws {
    try await send(
      "Input.dispatchMouseEvent",
      [
        "type": type, "x": .number(x), "y": .number(y), "button": type == "mouseMoved" ? "none" : "left",
        "clickCount": 1,
      ]
    )
  }

  private func quoted(_ text: String) -> String {
    (try? JSONEncoder().encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}

private struct Key {
  let name: String
  let code: String
  let number: Int
  var text: String?

  static let named: [String: Key] = [
    "Enter": Key(name: "Enter", code: "Enter", number: 13, text: "\r"),
    "Space": Key(name: " ", code: "Space", number: 32, text: " "),
    "Tab": Key(name: "Tab", code: "Tab", number: 9),
    "Escape": Key(name: "Escape", code: "Escape", number: 27),
    "PageDown": Key(name: "PageDown", code: "PageDown", number: 34),
    "ArrowDown": Key(name: "ArrowDown", code: "ArrowDown", number: 40),
    "ArrowUp": Key(name: "ArrowUp", code: "ArrowUp", number: 38),
  ]
}
