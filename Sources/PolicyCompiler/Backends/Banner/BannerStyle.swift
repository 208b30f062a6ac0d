import Mustache

/// How the banner looks → the data of `banner/style.css`.
enum BannerStyle {
  static func view(_ banner: Banner) -> Value {
    let colours = BannerColours(banner.colours.all())
    let radius = banner.radius.value ?? (banner.corner.value == .square ? 0 : 16)
    // Declared colours are held in properties, so that those a person forces can take their place.
    func colour(_ name: String, _ system: String) -> Value {
      .text(colours == nil ? system : "var(--k-\(name))")
    }
    return [
      "colours": colours?.view ?? .null,
      "scheme": .text(scheme(banner.theme.value ?? .automatic)),
      "inheritsFont": .flag(banner.font.value == .page),
      "background": colour("background", "Canvas"),
      "text": colour("text", "CanvasText"),
      "button": colour("button", "CanvasText"),
      "buttonText": colour("button-text", "Canvas"),
      "off": colour("text", "GrayText"),
      "line": .text("#8888"),
      "radius": .text(String(radius)),
      "innerRadius": .text(String(radius / 2)),
      "inset": .text(inset(banner.position.value ?? .bottom)),
      "isReopenedEverywhere": .flag(
        (banner.reopen.value ?? .everyPage) == .everyPage && !banner.reopen.isNone
      ),
    ]
  }

  private static func scheme(_ theme: Banner.Theme) -> String {
    switch theme {
    case .light: "light"
    case .dark: "dark"
    case .automatic: "light dark"
    }
  }

  private static func inset(_ position: Banner.Position) -> String {
    switch position {
    case .bottom: "auto 16px 16px"
    case .top: "16px 16px auto"
    case .centre: "16px"
    }
  }
}
