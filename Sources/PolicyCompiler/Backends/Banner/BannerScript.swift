import Minifier
import Mustache

/// The banner's script: readable, as the template says it, and small, as it is published. Both do the same.
struct BannerScript {
  let view: BannerView
  /// With comments and whole names.
  let readable: [UInt8]
  /// What is published.
  let small: [UInt8]
  /// Tells the published text from any other: the first eight digits of the hash of the file before it was put in.
  let textDigest: String

  init(_ banner: Banner, _ policy: Policy, _ context: BackendContext) throws(TemplateError) {
    view = BannerView(banner, policy, context)
    let style = try Self.text("banner/style.css", BannerStyle.view(banner), context, StyleMinifier.minify)
    let data = view.script(style: style, textDigest: Self.place)
    let script = try context.templates.render("banner/consent.js", data)
    let minified = try Self.minify(
      String(decoding: script, as: UTF8.self),
      "banner/consent.js",
      context,
      ScriptMinifier.minify
    )
    textDigest = String(SHA384.hexadecimal(minified.utf8).prefix(8))
    readable = Array(
      Self.replacing(Self.place, with: textDigest, in: String(decoding: script, as: UTF8.self)).utf8
    )
    small = Array(Self.replacing(Self.place, with: textDigest, in: minified).utf8)
  }

  /// What stands in place of the digest while it is computed.
  private static let place = "klausul-text-digest"

  private static func text(
    _ name: String,
    _ view: Value,
    _ context: BackendContext,
    _ action: (String) throws(MinifierError) -> String
  ) throws(TemplateError) -> String {
    try minify(String(decoding: context.templates.render(name, view), as: UTF8.self), name, context, action)
  }

  /// A template of the project's own may hold what cannot be read as a script.
  private static func minify(
    _ text: String,
    _ name: String,
    _ context: BackendContext,
    _ action: (String) throws(MinifierError) -> String
  ) throws(TemplateError) -> String {
    do throws(MinifierError) {
      return try action(text)
    } catch {
      throw context.templates.error(
        in: name,
        TemplateMessage(
          da: "»\(error.opening)« lukkes ikke, så filen kan ikke læses",
          en: "‘\(error.opening)’ is not closed, so the file cannot be read"
        )
      )
    }
  }

  private static func replacing(_ old: String, with new: String, in text: String) -> String {
    let parts = text.utf8.split(separator: old.utf8)
    return parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: new)
  }
}

extension Collection where Element: Equatable {
  /// The parts between each occurrence of a sequence.
  fileprivate func split(separator: some Collection<Element>) -> [SubSequence] {
    var parts: [SubSequence] = []
    var start = startIndex
    var index = startIndex
    while index != endIndex {
      if self[index...].starts(with: separator) {
        parts.append(self[start..<index])
        index = self.index(index, offsetBy: separator.count)
        start = index
      } else {
        index = self.index(after: index)
      }
    }
    return parts + [self[start...]]
  }
}
