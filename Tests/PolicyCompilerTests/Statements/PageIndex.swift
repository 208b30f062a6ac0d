/// Where on a page each line of a policy is read: the nearest anchor around every place that names its source.
///
/// Reads our own pages only, whose elements are all closed.
struct PageIndex {
  /// Anchors by source (`shop.policy:12`), in the order of the page.
  private(set) var anchors: [String: [String]] = [:]
  /// All ids of the page.
  private(set) var ids: Set<String> = []

  private static let void: Set<Substring> = ["meta", "link", "br", "img", "input", "hr", "wbr"]

  init(_ page: String) {
    // Ids of the elements that are open; an element without one has that of the element around it.
    var open: [String] = []
    for tag in page.split(separator: "<").dropFirst() {
      guard let first = tag.first, first != "!" else { continue }
      if first == "/" {
        open.removeLast()
        continue
      }
      let text = tag.prefix { $0 != ">" }
      let id = Self.attribute("id", of: text)
      let anchor = id ?? open.last ?? ""
      if let id { ids.insert(id) }
      if let source = Self.attribute("data-source", of: text), anchors[source]?.last != anchor {
        anchors[source, default: []].append(anchor)
      }
      if !Self.void.contains(text.prefix { $0.isLetter || $0.isNumber }) { open.append(anchor) }
    }
  }

  private static func attribute(_ name: String, of tag: Substring) -> String? {
    guard let range = tag.firstRange(of: " \(name)=\"") else { return nil }
    return String(tag[range.upperBound...].prefix { $0 != "\"" })
  }
}
