/// Finds paths, lines and columns; the lines of a file are found once, and only for files that somebody asks about.
struct SourcePlaces: Sendable {
  let sources: SourceSet
  /// What is put in front of the paths of policies, so that a reader can open them.
  let folder: String
  private var maps: [UInt32: LineMap] = [:]

  init(_ sources: SourceSet, folder: String = "") {
    self.sources = sources
    // `HEAD:` is a folder too: a revision of git.
    let isComplete = folder.isEmpty || folder.hasSuffix("/") || folder.hasSuffix(":")
    self.folder = isComplete ? folder : folder + "/"
  }

  /// A range as lines and columns.
  struct Region {
    let start: LineMap.Position
    let end: LineMap.Position
  }

  func path(of span: SourceSpan) -> String { path(of: sources[span]) }

  func path(of file: SourceFile) -> String { (file.origin == .policy ? folder : "") + file.path }

  mutating func region(of span: SourceSpan) -> Region {
    let map = map(of: span)
    return Region(
      start: map.position(of: Int(span.start)),
      end: map.position(of: Int(max(span.start, span.end)))
    )
  }

  /// `path:line:column`, as terminals and editors recognise it.
  mutating func place(of span: SourceSpan) -> String {
    let position = map(of: span).position(of: Int(span.start))
    return "\(PrintableText.make(path(of: span))):\(position.line):\(position.column)"
  }

  mutating func excerpt(of span: SourceSpan) -> (number: Int, excerpt: Excerpt) {
    let map = map(of: span)
    let number = map.position(of: Int(span.start)).line
    let excerpt = Excerpt(
      of: sources[span].bytes,
      line: map.range(ofLine: number),
      marking: Int(span.start)..<Int(max(span.start, span.end))
    )
    return (number, excerpt)
  }

  private mutating func map(of span: SourceSpan) -> LineMap {
    if let map = maps[span.file] { return map }
    let map = LineMap(sources[span].bytes)
    maps[span.file] = map
    return map
  }
}
