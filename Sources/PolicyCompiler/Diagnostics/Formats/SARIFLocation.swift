/// Places and edits as a SARIF log writes them.
struct SARIFLocation {
  var places: SourcePlaces
  let language: Language

  /// What the paths of a log are relative to.
  static let base = "%SRCROOT%"

  mutating func location(_ span: SourceSpan, _ message: String? = nil) -> JSON {
    let physical: JSON = ["artifactLocation": artifact(span), "region": region(span)]
    return message.map { ["physicalLocation": physical, "message": SARIFReport.message($0)] }
      ?? ["physicalLocation": physical]
  }

  mutating func fix(_ fixIt: FixIt) -> JSON {
    var changes: [(file: UInt32, replacements: [JSON])] = []
    for edit in fixIt.edits {
      let replacement: JSON = [
        "deletedRegion": region(edit.span),
        "insertedContent": SARIFReport.message(edit.replacement),
      ]
      if let index = changes.firstIndex(where: { $0.file == edit.span.file }) {
        changes[index].replacements.append(replacement)
      } else {
        changes.append((edit.span.file, [replacement]))
      }
    }
    return [
      "description": SARIFReport.message(Remarks(language: language).title(fixIt)),
      "artifactChanges": .array(
        changes.map { change in
          [
            "artifactLocation": artifact(SourceSpan(file: change.file, start: 0, end: 0)),
            "replacements": .array(change.replacements),
          ]
        }
      ),
    ]
  }

  /// Lines and columns as editors count them, and the bytes themselves.
  private mutating func region(_ span: SourceSpan) -> JSON {
    let region = places.region(of: span)
    return [
      "startLine": .number(region.start.line),
      "startColumn": .number(region.start.utf16Column),
      "endLine": .number(region.end.line),
      "endColumn": .number(region.end.utf16Column),
      "byteOffset": .number(Int(span.start)),
      "byteLength": .number(Int(span.end) - Int(span.start)),
    ]
  }

  private func artifact(_ span: SourceSpan) -> JSON {
    let path = places.path(of: span)
    // The library travels in the program; no project has the file.
    if places.sources[span].origin == .library { return ["uri": .string("klausul:" + Self.encoded(path))] }
    if path.hasPrefix("/") { return ["uri": .string("file://" + Self.encoded(path))] }
    return ["uri": .string(Self.encoded(path)), "uriBaseId": .string(Self.base)]
  }

  /// The path as an address: everything but letters, digits and a few marks as `%` and two digits.
  static func encoded(_ path: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    return path.utf8.map { byte in
      if plain.contains(byte) { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }
}
