/// The edits that remove as many findings as possible in one pass over the files, none in the way of another.
struct FixPlan {
  private(set) var edits: [UInt32: [FixIt.Edit]] = [:]
  /// What is fixed, in source order.
  private(set) var fixed: [(diagnostic: Diagnostic, fixIt: FixIt)] = []

  /// Chooses among what a report says for certain.
  init(for report: Report) {
    for diagnostic in report.diagnostics.flatMap(\.places) {
      guard let fixIt = diagnostic.certainFix, !fixIt.edits.isEmpty else { continue }
      // The library and the templates are not the author's to change here.
      guard fixIt.edits.allSatisfy({ report.sources[$0.span].origin == .policy && isFree($0) }) else {
        continue
      }
      for edit in fixIt.edits { edits[edit.span.file, default: []].append(edit) }
      fixed.append((diagnostic, fixIt))
    }
  }

  private func isFree(_ edit: FixIt.Edit) -> Bool {
    (edits[edit.span.file] ?? []).allSatisfy { other in
      // Of two edits at the same place nobody knows which comes first.
      edit.span.start != other.span.start
        && (edit.span.end <= other.span.start || other.span.end <= edit.span.start)
    }
  }

  /// The bytes of a file after its edits.
  func applied(to file: SourceFile, number: UInt32) -> [UInt8] {
    let mark = file.bytes.starts(with: LineMap.byteOrderMark) ? LineMap.byteOrderMark.count : 0
    let hasWindowsLines = file.bytes.firstIndex(of: UInt8(ascii: "\n")).map { place in
      place > 0 && file.bytes[place - 1] == UInt8(ascii: "\r")
    }
    var result: [UInt8] = []
    var position = 0
    for edit in (edits[number] ?? []).sorted(by: { $0.span.start < $1.span.start }) {
      let start = max(Int(edit.span.start), mark)
      result += file.bytes[position..<start]
      result += Self.bytes(edit.replacement, hasWindowsLines ?? false)
      position = max(Int(edit.span.end), start)
    }
    return result + file.bytes[position...]
  }

  /// The replacement with the line ends of its file.
  private static func bytes(_ text: String, _ hasWindowsLines: Bool) -> [UInt8] {
    let lines = text.replacing("\r\n", with: "\n")
    return Array((hasWindowsLines ? lines.replacing("\n", with: "\r\n") : lines).utf8)
  }
}
