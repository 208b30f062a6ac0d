import Mustache

/// Author's text → values for the templates `text` and `inlines`.
enum TextView {
  static func blocks(_ text: RichText, _ reader: Reader) -> Value {
    .object([
      "blocks": .list(
        text.blocks.map { block in
          switch block {
          case .paragraph(let content): ["paragraph": inlines(content, reader), "items": .list([])]
          case .list(let items):
            ["paragraph": .null, "items": .list(items.map { ["inlines": inlines($0, reader)] })]
          }
        }
      )
    ])
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

  private static func inlines(_ inlines: [RichText.Inline], _ reader: Reader) -> Value {
    .list(
      inlines.map { inline in
        switch inline {
        case .text(let text): span(text, to: nil)
        case .link(let words, let address, _): span(words, to: address)
        case .fact(let path, _):
          Fact(path, in: reader.policy.draft).map { span($0.text(reader), to: $0.address(reader)) }
            ?? span("", to: nil)
        }
      }
    )
  }

  private static func span(_ text: String, to address: String?) -> Value {
    ["text": .text(text), "address": address.map { .text($0) } ?? .null]
  }
}
