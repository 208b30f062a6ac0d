/// What stands below a diagnostic: law, related places, advice, and where to read more.
struct Remarks {
  let language: Language

  /// How many further places of one finding are named: whoever mends these knows what to look for.
  private static let mostPlaces = 5

  func all(on diagnostic: Diagnostic, _ places: inout SourcePlaces) -> [String] {
    var remarks: [String] = []
    if !diagnostic.citations.isEmpty { remarks.append(cited(diagnostic.citations)) }
    for note in diagnostic.allNotes.prefix(diagnostic.notes.count + Self.mostPlaces) {
      let place = note.span.map { places.place(of: $0) + ": " } ?? ""
      remarks.append(place + note.message[language])
    }
    let more = diagnostic.others.count - Self.mostPlaces
    if more > 0 { remarks.append(Self.morePlaces(more)[language]) }
    // A rule may give the same advice in words and as an edit; it is said once.
    for advice in advice(on: diagnostic) where !remarks.contains(advice) { remarks.append(advice) }
    remarks.append("klausul explain \(diagnostic.code)")
    return remarks
  }

  /// What to write instead.
  func advice(on diagnostic: Diagnostic) -> [String] {
    diagnostic.help.map { $0[language] } + diagnostic.fixIts.map(title)
  }

  /// The citations in one line; the GDPR is named once for articles that follow each other.
  func cited(_ citations: [Citation]) -> String {
    let law = "GDPR "
    var previous = ""
    var parts: [String] = []
    for citation in citations {
      let text = citation.text[language]
      parts.append(text.hasPrefix(law) && previous.hasPrefix(law) ? String(text.dropFirst(law.count)) : text)
      previous = text
    }
    // A Danish citation has commas of its own.
    return parts.joined(separator: language == .da ? "; " : ", ")
  }

  /// The title of a fix-it, with the text to write where the title does not say it.
  func title(_ fixIt: FixIt) -> String {
    let title = fixIt.title[language]
    guard fixIt.edits.count == 1, let edit = fixIt.edits.first else { return title }
    let text = edit.replacement.drop { $0.isWhitespace }
    guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return title }
    let written = text[...last]
    guard !written.contains(where: \.isNewline), !title.contains(written) else { return title }
    return title + Message(da: ": skriv »\(written)«", en: ": write ‘\(written)’")[language]
  }

  private static func morePlaces(_ number: Int) -> Message {
    number == 1
      ? Message(da: "og 1 sted til", en: "and 1 more place")
      : Message(da: "og \(number) steder til", en: "and \(number) more places")
  }
}
