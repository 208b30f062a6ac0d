/// Colours a text where colour was asked for.
struct TerminalStyle: Sendable {
  let isColoured: Bool

  /// The parts of a report that stand out.
  enum Part {
    case severity(Diagnostic.Severity)
    case place
    case margin

    fileprivate var code: String {
      switch self {
      case .severity(.error): "1;31"
      case .severity(.warning): "1;33"
      case .severity(.note): "1;36"
      case .place: "1"
      case .margin: "34"
      }
    }
  }

  func paint(_ text: String, as part: Part) -> String {
    isColoured ? "\u{1B}[\(part.code)m\(text)\u{1B}[0m" : text
  }
}
