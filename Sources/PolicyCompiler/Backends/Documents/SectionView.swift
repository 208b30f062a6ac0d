import Mustache

/// The content of each section; `nil` where a policy has nothing to say there.
enum SectionView {
  typealias Content = (Numbering.Sub) -> Value

  static func content(
    _ name: SectionName,
    _ document: Document,
    _ settings: DocumentSettings?,
    _ reader: Reader
  ) -> Content? {
    switch name {
    case .introduction: introduction(document, settings, reader)
    case .cookies: CookieSections.content(document, reader)
    default: nil
    }
  }

  private static func introduction(
    _ document: Document,
    _ settings: DocumentSettings?,
    _ reader: Reader
  ) -> Content? {
    { _ in ["text": reader.text(settings?.introduction.value)] }
  }
}
