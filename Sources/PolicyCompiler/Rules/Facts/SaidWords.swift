extension RichText {
  /// The words that an author wrote, in small letters. A fact – the company's own name, say – is none of them.
  var said: [String] {
    let parts = inlines.map { inline in
      switch inline {
      case .text(let text): text
      case .link(let words, _, _): words
      case .fact: " "
      }
    }
    let visible = parts.joined(separator: " ").lowercased().unicodeScalars
      .filter { !$0.properties.isDefaultIgnorableCodePoint }
    return String(String.UnicodeScalarView(visible)).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
