import Mustache

/// Which sections a document has, in which order, with which numbers.
enum SectionList {
  static func sections(of document: Document, _ reader: Reader) -> [Value] {
    let policy = reader.policy
    let settings = document.settings(in: policy)
    let order = order(of: document, settings)
    let reader = reader.showing(order)
    var numbering = Numbering(settings?.numbering ?? .unsaid)
    var result: [Value] = []
    for name in order {
      for clause in clauses(document, policy, { $0.before.value == name }) {
        result.append(section(clause, reader, &numbering))
      }
      if let content = SectionView.content(name, document, settings, reader) {
        let number = name == .introduction ? nil : numbering.next()
        result.append(
          [
            "id": .text(name.rawValue),
            "heading": .text(name.heading(in: document)[reader.language]),
            "number": number.map { .text($0) } ?? .null,
            "template": .text(SectionView.template(name, document)),
            "content": content(Numbering.Sub(prefix: numbering.subprefix)),
          ]
        )
      }
      for clause in clauses(document, policy, { $0.after.value == name }) {
        result.append(section(clause, reader, &numbering))
      }
    }
    let placed = Set(order)
    // A clause without a place, or beside a section that the document does not have, stands at the end.
    for clause in clauses(
      document,
      policy,
      {
        !placed.contains($0.after.value ?? $0.before.value ?? .introduction)
          || ($0.after.isUnsaid && $0.before.isUnsaid)
      }
    ) {
      result.append(section(clause, reader, &numbering))
    }
    return result
  }

  /// The author's order; what the law demands and the author did not place follows in ours.
  private static func order(of document: Document, _ settings: DocumentSettings?) -> [SectionName] {
    let said = settings?.sections.all() ?? []
    guard !said.isEmpty else { return document.defaultSections }
    return said + document.defaultSections.filter { $0.isMandatory && !said.contains($0) }
  }

  private static func clauses(_ document: Document, _ policy: Policy, _ isHere: (Clause) -> Bool) -> [Clause]
  {
    policy.draft.clauses.own.filter { clause in
      let outputs = clause.outputs.all()
      // Without `in`, a clause belongs to the privacy policy, or to the one that holds it.
      let isIn = outputs.isEmpty ? document != .cookiePolicy : outputs.contains(document.clauseOutput)
      return isIn && isHere(clause)
    }
  }

  private static func section(_ clause: Clause, _ reader: Reader, _ numbering: inout Numbering) -> Value {
    let title = reader.plain(clause.title)
    let number = title == nil ? nil : numbering.next()
    return [
      "id": .text("clause-" + clause.id.value),
      "heading": title.map { .text($0) } ?? .null,
      "number": number.map { .text($0) } ?? .null,
      "template": "sections/clause",
      "content": ["text": reader.text(clause.text.value), "source": reader.source(clause.id.span)],
    ]
  }
}

/// Numbers headings: 1, 2, 3, or 1, 1.1, 1.2, or not at all.
struct Numbering {
  private let style: Style
  private var count = 0

  enum Style { case none, headings, clauses }

  init(_ said: Stated<DocumentSettings.Numbering>) {
    style =
      switch said {
      case .none: .none
      case .unsaid: .headings
      case .said(.headings, _): .headings
      case .said(.clauses, _): .clauses
      }
  }

  mutating func next() -> String? {
    count += 1
    return style == .none ? nil : String(count)
  }

  /// What stands in front of the numbers below the present heading, where those are numbered.
  var subprefix: String? { style == .clauses ? "\(count)." : nil }

  /// Numbers what stands below a heading.
  struct Sub {
    let prefix: String?

    func number(_ index: Int) -> Value { prefix.map { .text($0 + String(index + 1)) } ?? .null }
  }
}
