import Mustache

/// Author's text → values for the templates `text` (blocks) and `spans` (one line).
enum TextView {
  static func blocks(_ text: RichText, capitalised: Bool, source: Value, _ reader: Reader) -> Value {
    let line = spans(text.inlines, capitalised, reader)
    return [
      "blocks": .list(
        text.blocks.enumerated().map { index, block in
          switch block {
          case .paragraph(let content):
            ["paragraph": ["spans": spans(content, capitalised && index == 0, reader)], "bullets": .null]
          case .list(let items):
            [
              "paragraph": .null,
              "bullets": ["items": .list(items.map { ["spans": spans($0, false, reader)] })],
            ]
          }
        }
      ),
      "spans": line,
      "stop": .text(endsSentence(text) ? "" : "."),
      "source": source,
    ]
  }

  /// Whether the author has ended the last sentence; otherwise the template does.
  private static func endsSentence(_ text: RichText) -> Bool {
    guard case .text(let last)? = text.inlines.last, let mark = last.last(where: { !$0.isWhitespace }) else {
      return false
    }
    return ".!?:…".contains(mark)
  }

  /// The text on one line, without links.
  static func plain(_ text: RichText, _ reader: Reader) -> String {
    text.inlines.map { inline in
      switch inline {
      case .text(let text): text
      case .link(let words, _, _): words
      case .fact(let path, _): Fact(path, in: reader.policy.draft)?.text(reader) ?? ""
      }
    }.joined()
  }

  private static func spans(_ inlines: [RichText.Inline], _ capitalised: Bool, _ reader: Reader) -> Value {
    .list(
      inlines.enumerated().map { index, inline in
        let isFirst = capitalised && index == 0
        switch inline {
        case .text(let text): return span(isFirst ? text.capitalisedFirst : text, to: nil)
        case .link(let words, let address, _):
          // What would run code never reaches a page, whatever the author accepts.
          return span(
            isFirst ? words.capitalisedFirst : words,
            to: WebAddress.isSafeLink(address) ? address : nil
          )
        case .fact(let path, _):
          guard let fact = Fact(path, in: reader.policy.draft) else { return span("", to: nil) }
          return span(fact.text(reader), to: fact.address(reader))
        }
      }
    )
  }

  private static func span(_ text: String, to address: String?) -> Value {
    ["text": .text(text), "address": .optional(address)]
  }
}
