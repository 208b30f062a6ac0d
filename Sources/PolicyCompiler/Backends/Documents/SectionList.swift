import Mustache

/// Which sections a document has, in which order, with which numbers.
enum SectionList {
  static func sections(of document: Document, _ reader: Reader) -> [Value] {
    let settings = document.settings(in: reader.policy)
    let order = order(of: document, settings)
    var reader = reader.showing(order)
    // First the plan, so that a text can name the number of a section that stands below it.
    let plan = plan(of: document, order, settings, reader)
    reader.numbers = numbers(in: plan, reader.policy)
    return plan.map { part in
      switch part.place {
      case .section(let name, let content): section(name, content, part, document, reader)
      case .clause(let clause): section(clause, part, reader)
      }
    }
  }

  /// One part of a document, with its number.
  private struct Part {
    let place: Place
    let number: String?
    let below: Numbering.Sub

    enum Place {
      case section(SectionName, (Reader) -> SectionView.Content?)
      case clause(Clause)
    }
  }

  private static func plan(
    of document: Document,
    _ order: [SectionName],
    _ settings: DocumentSettings?,
    _ reader: Reader
  ) -> [Part] {
    let policy = reader.policy
    var numbering = Numbering(settings?.numbering ?? .unsaid)
    var parts: [Part] = []
    func add(_ clauses: [Clause]) {
      for clause in clauses {
        let number = clause.title.value == nil ? nil : numbering.next()
        parts.append(Part(place: .clause(clause), number: number, below: numbering.below))
      }
    }
    for name in order {
      add(clauses(document, policy) { $0.before.value == name })
      if SectionView.content(name, document, settings, reader) != nil {
        let number = name == .introduction ? nil : numbering.next()
        let below = name == .introduction ? Numbering.Sub(prefix: nil) : numbering.below
        parts.append(
          Part(
            place: .section(name) { SectionView.content(name, document, settings, $0) },
            number: number,
            below: below
          )
        )
      }
      add(clauses(document, policy) { $0.after.value == name })
    }
    let placed = Set(order)
    // A clause without a place, or beside a section that the document does not have, stands at the end.
    add(
      clauses(document, policy) { clause in
        guard let place = clause.after.value ?? clause.before.value else { return true }
        return !placed.contains(place)
      }
    )
    return parts
  }

  /// The numbers by which a text refers to places of the document, where its clauses are numbered.
  private static func numbers(in plan: [Part], _ policy: Policy) -> [String: String] {
    var numbers: [String: String] = [:]
    for part in plan {
      guard case .section(let name, _) = part.place, let prefix = part.below.prefix else { continue }
      numbers[name.rawValue] = part.number
      let entries: [String] =
        switch name {
        case .purposes: policy.purposes.map { "purpose-" + $0.id }
        case .recipients: policy.recipients.map { "recipient-" + $0.id }
        default: []
        }
      for (index, id) in entries.enumerated() { numbers[id] = "\(prefix)\(index + 1)" }
    }
    return numbers
  }

  /// The author's order; what the law demands and the author did not place follows in ours.
  static func order(of document: Document, _ settings: DocumentSettings?) -> [SectionName] {
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

  private static func section(
    _ name: SectionName,
    _ content: (Reader) -> SectionView.Content?,
    _ part: Part,
    _ document: Document,
    _ reader: Reader
  ) -> Value {
    [
      "id": .text(name.rawValue),
      "heading": .text(name.heading(in: document)[reader.language]),
      "number": .optional(part.number),
      "row": part.below.rows,
      "template": .text(SectionView.template(name, document)),
      "content": content(reader)?(part.below) ?? .null,
    ]
  }

  private static func section(_ clause: Clause, _ part: Part, _ reader: Reader) -> Value {
    [
      "id": .text("clause-" + clause.id.value),
      "heading": .optional(reader.plain(clause.title)),
      "number": .optional(part.number),
      "row": .null,
      "template": "sections/clause",
      "content": ["text": reader.text(clause.text.value), "source": reader.source(clause.id.span)],
    ]
  }
}
