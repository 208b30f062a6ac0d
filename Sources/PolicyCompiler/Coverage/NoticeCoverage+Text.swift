extension NoticeCoverage {
  /// The table for people: each item, and under it where it is told, missing or need not be told.
  ///
  /// `folder` is put in front of the paths, as in a report.
  public func text(in language: Language, folder: String = "") -> String {
    var places = CoveragePlaces(report.sources, folder: folder)
    var lines = [
      Message(
        da: "\(places.path(policy)): hvad GDPR artikel 13 og 14 kræver oplyst",
        en: "\(places.path(policy)): what GDPR Art. 13 and 14 require to be told"
      )[language]
    ]
    for item in items {
      let articles = item.kind.articles.map { "\(ArticleNumber.short($0, in: language))" }
        .joined(separator: " · ")
      lines.append("")
      lines.append("\(sign(item.state)) \(item.kind.name[language]) (\(articles))")
      lines += entries(of: item, in: language, &places).map { "    " + $0 }
    }
    lines.append("")
    lines.append(summary[language])
    return lines.joined(separator: "\n") + "\n"
  }

  /// A line for each part of the policy; those that need not tell it for the same reason share one.
  private func entries(of item: Item, in language: Language, _ places: inout CoveragePlaces) -> [String] {
    let telling = item.entries.filter { $0.state != .notApplicable }
    let width = telling.map { $0.part?.count ?? 0 }.max() ?? 0
    var lines = telling.map { entry in
      let part = entry.part ?? ""
      let column = width == 0 ? "" : part + String(repeating: " ", count: width - part.count + 2)
      return column + sentence(entry, &places)[language]
    }
    var reasons: [Message] = []
    var parts: [Message: [String]] = [:]
    for entry in item.entries where entry.state == .notApplicable {
      if parts[entry.text] == nil { reasons.append(entry.text) }
      parts[entry.text, default: []] += entry.part.map { [$0] } ?? []
    }
    for reason in reasons {
      let names = ListText.text(parts[reason] ?? [], in: language)
      let whom = names.isEmpty ? "" : Message(da: " for \(names)", en: " to \(names)")[language]
      lines.append(
        Message(da: "gælder ikke\(whom): \(reason.da)", en: "does not apply\(whom): \(reason.en)")[language]
      )
    }
    return lines
  }

  private func sign(_ state: State) -> String {
    switch state {
    case .met: "✓"
    case .missing: "✗"
    case .notApplicable: "–"
    }
  }

  private func sentence(_ entry: Entry, _ places: inout CoveragePlaces) -> Message {
    let place = entry.place.map { " – " + places.place($0) } ?? ""
    let lead =
      entry.state == .met
      ? Message(da: "", en: "")
      : entry.code.map { Message(da: "\($0): ", en: "\($0): ") } ?? Message(da: "mangler: ", en: "missing: ")
    let text = entry.text.map(PrintableText.make)
    return Message(da: lead.da + text.da + place, en: lead.en + text.en + place)
  }

  private var summary: Message {
    let met = count(.met)
    let missing = count(.missing)
    let rest = count(.notApplicable)
    return Message(
      da: "\(met) oplyst, \(missing) mangler, \(rest) gælder ikke",
      en: "\(met) told, \(missing) missing, \(rest) \(rest == 1 ? "does" : "do") not apply"
    )
  }
}

extension CoverageItem {
  /// The provisions that ask for it.
  var articles: [String] { [direct, indirect].compactMap(\.self) }
}

extension ArticleNumber {
  /// »art. 13, stk. 1, litra a«, “Art. 13(1)(a)”.
  fileprivate static func short(_ article: String, in language: Language) -> String {
    switch language {
    case .da: "art. " + danish(article).dropFirst("artikel ".count)
    case .en: english(article)
    }
  }
}

/// Where the spans of a policy are, as an editor opens them; the lines of a file are found once.
struct CoveragePlaces {
  private let sources: SourceSet
  private let folder: String
  private var maps: [UInt32: LineMap] = [:]

  init(_ sources: SourceSet, folder: String) {
    self.sources = sources
    self.folder = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
  }

  func path(_ path: String) -> String { PrintableText.make(folder + path) }

  /// `policies/shop.policy:12`.
  mutating func place(_ span: SourceSpan) -> String { "\(file(span)):\(line(span))" }

  func file(_ span: SourceSpan) -> String {
    let file = sources[span]
    return PrintableText.make((file.origin == .policy ? folder : "") + file.path)
  }

  mutating func line(_ span: SourceSpan) -> Int {
    let map = maps[span.file] ?? LineMap(sources[span].bytes)
    maps[span.file] = map
    return map.line(of: Int(span.start))
  }
}
