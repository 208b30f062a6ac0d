import Mustache

extension SectionView {
  /// The categories of data that the purposes use, and what is in them: Art. 14(1)(d).
  static func data(_ reader: Reader) -> Content? {
    var uses: [String: [Policy.Purpose]] = [:]
    var order: [(data: DataCategory, span: SourceSpan?)] = []
    for purpose in reader.policy.purposes {
      for data in purpose.data {
        if uses[data.id.value] == nil { order.append((data, purpose.said.data.span)) }
        uses[data.id.value, default: []].append(purpose)
      }
    }
    guard !order.isEmpty else { return nil }
    return { _ in
      let rows = order.map { category($0.data, $0.span, uses[$0.data.id.value] ?? [], reader) }
      return ["categories": .list(rows)]
    }
  }

  private static func category(
    _ data: DataCategory,
    _ span: SourceSpan?,
    _ uses: [Policy.Purpose],
    _ reader: Reader
  ) -> Value {
    let bare = data.bareItems.located().map { item($0.value, isOptional: false, $0.span, span, reader) }
    let items = data.items.nodes().compactMap { said in
      said.text.map {
        item(reader.plain($0), isOptional: said.optional.value == true, said.span, span, reader)
      }
    }
    let about = data.about.all().compactMap { reader.policy.draft.subjects[$0] }.map(reader.name)
    let stored = data.stored.value
    let tag = data.tag
    return [
      "id": .text("data-" + data.id.value),
      "name": .text(reader.name(data).capitalisedFirst),
      "source": reader.source(data.id.span, or: span),
      "description": reader.text(data.description),
      "items": .framed(bare + items),
      "about": reader.fact(about.isEmpty ? nil : reader.list(about), data.about.span),
      "precision": reader.fact(data.precision.value.map { reader($0.name) }, data.precision.span),
      "identifies": .choice(data.identifies.value),
      "notStored": reader.mark(stored?.isStored.value == false, data.stored.span),
      "instead": reader.text(stored?.instead ?? .unsaid),
      "special": .optional(tag.isSpecial ? reader(tag.name) : nil),
      "isCriminal": .flag(tag == .criminal),
      "isCPR": .flag(tag == .cpr),
      "isAnonymous": .flag(tag == .anonymous),
      "uses": reader.linked(uses.map(reader.linked)),
    ]
  }

  private static func item(
    _ name: String,
    isOptional: Bool,
    _ span: SourceSpan,
    _ use: SourceSpan?,
    _ reader: Reader
  ) -> Value {
    ["name": .text(name), "isOptional": .flag(isOptional), "source": reader.source(span, or: use)]
  }
}
