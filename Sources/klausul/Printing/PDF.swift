/// What there is to know of a PDF without reading all of it: its marks stand in plain bytes.
struct PDF {
  /// Who made it, as it says itself.
  static let creator = "Klausul"

  let bytes: [UInt8]

  /// Whether it is ours, so that it may be replaced and removed.
  var isOurs: Bool { isWhole && has("/Creator (\(Self.creator))") }

  /// Whether it begins and ends as a PDF does.
  var isWhole: Bool {
    bytes.starts(with: "%PDF-".utf8) && bytes.suffix(16).firstRange(of: Array("%%EOF".utf8)) != nil
  }

  /// Whether people who do not see it can read it: it has structure, a language and a title.
  var isTagged: Bool { has("/StructTreeRoot") && has("/Lang") && has("/Title") }

  private func has(_ text: String) -> Bool { bytes.firstRange(of: Array(text.utf8)) != nil }

  /// The PDF beside a page; `nil` for a file that is no page.
  static func path(beside page: String) -> String? {
    page.hasSuffix(".html") ? String(page.dropLast(5)) + ".pdf" : nil
  }
}
