/// Text as Markdown holds it.
enum MarkdownText {
  /// Our texts speak of words like `<head>` and `visits_*`, which Markdown would take for markup.
  static func escaped(_ text: String) -> String {
    String(text.flatMap { "\\`*_[]<>".contains($0) ? ["\\", $0] : [$0] })
  }
}
