import Mustache

extension Backend {
  /// The consent banner with its types, and what a developer pastes; nothing where the policy has no banner of ours.
  static let banner = Backend(id: "banner") { policy, context throws(TemplateError) in
    guard let banner = policy.banner else { return [] }
    let view = BannerView.view(banner, policy, context)
    let script = try context.templates.render("banner/consent.js", view)
    let types = try context.templates.render("banner/consent.d.ts", view)
    let snippet = try context.templates.render("banner/snippet.html", snippet(for: script, policy))
    return [
      Artifact(path: "\(policy.id)/consent.js", bytes: script),
      Artifact(path: "\(policy.id)/consent.d.ts", bytes: types),
      Artifact(path: "\(policy.id)/snippet.html", bytes: snippet),
    ]
  }

  private static func snippet(for script: [UInt8], _ policy: Policy) -> Value {
    [
      "scriptAddress": .text("/\(WebPath.component(policy.id))/consent.js"),
      "integrity": .text("sha384-" + Base64.text(SHA384.hash(script))),
      "exampleCategory": .text(policy.optionalItems.first?.category.rawValue ?? ""),
      "languages": .list(
        policy.languages.map { ["da": .flag($0 == .da), "en": .flag($0 == .en)] }
      ),
    ]
  }
}

/// A name → one component of a web path.
enum WebPath {
  /// Percent-encodes everything but the unreserved characters of RFC 3986.
  static func component(_ name: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var output: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        output.append(byte)
      default: output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
