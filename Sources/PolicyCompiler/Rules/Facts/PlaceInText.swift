extension RuleContext {
  /// Where some words of a text stand in its file, for edits. None where the words stand in the text several times,
  /// or are written there in another way: over two lines, or with escapes.
  func place(of words: Range<Int>, in written: WrittenSentence) -> SourceSpan? {
    place(of: written.sentence.quote(words), in: written.version.span)
  }

  func place(of words: String, in span: SourceSpan) -> SourceSpan? {
    let bytes = sources[span].bytes[Int(span.start)..<Int(span.end)]
    let wanted = Array(words.utf8)
    guard let first = wanted.first else { return nil }
    var found: Int?
    var start = bytes.startIndex
    while let next = bytes[start...].firstIndex(of: first) {
      if bytes[next...].starts(with: wanted) {
        guard found == nil else { return nil }
        found = next
      }
      start = next + 1
    }
    return found.map { SourceSpan(file: span.file, $0..<($0 + wanted.count)) }
  }
}
