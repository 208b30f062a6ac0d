/// The circumstances under which a person sees a page.
extension Page {
  /// What style sheets can ask about the person's device and wishes.
  package struct Media: Sendable {
    package var isDark = false
    package var isPrint = false
    package var reducesMotion = false
    package var forcesColours = false

    package init(
      isDark: Bool = false,
      isPrint: Bool = false,
      reducesMotion: Bool = false,
      forcesColours: Bool = false
    ) {
      self.isDark = isDark
      self.isPrint = isPrint
      self.reducesMotion = reducesMotion
      self.forcesColours = forcesColours
    }
  }

  /// Sets the size of the window's inside, in CSS pixels.
  package func setViewport(width: Int, height: Int, scale: Double = 1) async throws {
    try await send(
      "Emulation.setDeviceMetricsOverride",
      [
        "width": .number(Double(width)), "height": .number(Double(height)),
        "deviceScaleFactor": .number(scale), "mobile": false,
      ]
    )
  }

  /// Sets what style sheets learn about the person's device and wishes.
  package func setMedia(_ media: Media) async throws {
    try await send(
      "Emulation.setEmulatedMedia",
      [
        "media": media.isPrint ? "print" : "screen",
        "features": [
          ["name": "prefers-color-scheme", "value": media.isDark ? "dark" : "light"],
          ["name": "prefers-reduced-motion", "value": media.reducesMotion ? "reduce" : "no-preference"],
          ["name": "forced-colors", "value": media.forcesColours ? "active" : "none"],
        ],
      ]
    )
  }

  /// Sets the languages that the person has chosen in the browser, as in `da-DK,en`.
  package func setLanguages(_ languages: String) async throws {
    let agent = try await evaluate("navigator.userAgent")
    try await send(
      "Emulation.setUserAgentOverride",
      ["userAgent": agent, "acceptLanguage": .string(languages)]
    )
  }
}
