/// Text as Markdown holds it.
enum MarkdownText {
  /// Our texts speak of words like `<head>` and `visits_*`, which Markdown would take for markup.
  static func escaped(_ text: String) -> String {
    String(text.flatMap { "\\`*_[]<>".contains($0) ? ["\\", $0] : [$0] })
  }

  /// A path or a name as code.
  static func code(_ text: String) -> String {
    // More backticks around it than there are in it.
    let longest = text.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? fence + text + fence : "\(fence) \(text) \(fence)"
  }
}
