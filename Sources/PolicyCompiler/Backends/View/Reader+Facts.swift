import Mustache

extension Reader {
  /// A text with the place that it was made from; null where there is no text.
  func fact(_ text: String?, _ span: SourceSpan?) -> Value {
    text.map { ["text": .text($0), "source": source(span)] } ?? .null
  }

  /// That something was said, with its place; null where it was not.
  func mark(_ isSaid: Bool, _ span: SourceSpan?) -> Value {
    isSaid ? ["source": source(span)] : .null
  }

  /// Words of the language as a list in a sentence, with their place.
  func words<Word: NamedWord>(
    _ words: Stated<[Located<Word>]>,
    _ conjunction: ListText.Conjunction = .and
  ) -> Value {
    let names = words.all().map { self($0.name) }
    return names.isEmpty ? .null : fact(list(names, conjunction), words.span)
  }

  /// Clauses of the language as a list in a sentence: »når a, eller når b«.
  ///
  /// Verbs joined by »og« take a comma only where a clause ends before it.
  func clauses<Word: NamedWord>(
    _ words: Stated<[Located<Word>]>,
    _ conjunction: ListText.Conjunction
  ) -> Value {
    let names = words.all().map { self($0.name) }
    guard let last = names.last else { return .null }
    let word = ListText.word(conjunction, in: language)
    let first = names.dropLast()
    let comma = conjunction == .or || first.last?.contains(",") == true ? "," : ""
    let text = first.isEmpty ? last : "\(first.joined(separator: ", "))\(comma) \(word) \(last)"
    return fact(text, words.span)
  }

  /// Words of the language as the items of a list, with their place.
  func items<Word: NamedWord>(_ words: Stated<[Located<Word>]>) -> Value {
    .framed(words.located().map { fact(self($0.value.name), $0.span) }, source: source(words.span))
  }

  /// A length of time with its place.
  func period(_ duration: Stated<Duration>) -> Value {
    fact(duration.value.map(self.duration), duration.span)
  }

  /// A day with its place, for people and for machines.
  func day(_ date: Stated<CalendarDate>) -> Value {
    guard let day = date.value else { return .null }
    return ["text": .text(self.date(day)), "iso": .text(day.description), "source": source(date.span)]
  }

  /// Names that may be links, with what stands between them: »a, b og c«.
  func linked(
    _ names: [Linked],
    _ span: SourceSpan? = nil,
    _ conjunction: ListText.Conjunction = .and
  ) -> Value {
    let word = ListText.word(conjunction, in: language)
    return .framed(
      names.enumerated().map { index, name in
        let left = names.count - 1 - index
        return [
          "name": .text(name.name),
          "address": .optional(name.address),
          "before": .text(name.isQuoted ? (language == .da ? "»" : "“") : ""),
          "after": .text(name.isQuoted ? (language == .da ? "«" : "”") : ""),
          "isMarked": .flag(name.isMarked),
          "separator": .text(left == 0 ? "" : left == 1 ? " \(word) " : ", "),
        ]
      },
      source: source(span)
    )
  }

  /// An address on the web or for e-mail, with its place.
  func link(_ address: Stated<String>) -> Value {
    guard let text = address.value else { return .null }
    let isMail = text.contains("@") && !text.contains("/")
    return [
      "text": .text(text),
      "address": .text(isMail ? "mailto:" + text : text),
      "source": source(address.span),
    ]
  }

  /// A telephone number, with its place.
  func phone(_ number: Stated<String>) -> Value {
    guard let text = number.value else { return .null }
    return [
      "text": .text(text),
      "address": .text("tel:" + text.filter { $0 == "+" || $0.isNumber }),
      "source": source(number.span),
    ]
  }

  /// »bogføringslovens § 12, stk. 1«, with its place.
  func statute(_ statute: Statute?, _ section: String?, _ span: SourceSpan?) -> Value {
    guard let statute else { return .null }
    return [
      "text": .text(StatuteText.reference(name(statute), section, in: language)),
      "address": .optional(
        statute.evidence.nodes().lazy.compactMap(\.source.value).first { $0.hasPrefix("https://") }
      ),
      "source": source(span),
    ]
  }
}

/// A name that may lead somewhere.
struct Linked {
  let name: String
  /// The names of purposes are phrases with commas of their own: »Se, hvordan siden bruges«.
  var isQuoted = false
  var address: String?
  var isMarked = false
}

extension Reader {
  func linked(_ purpose: Policy.Purpose) -> Linked {
    Linked(name: plain(purpose.name), isQuoted: true, address: link("purpose-" + purpose.id, in: .purposes))
  }

  func linked(_ recipient: Policy.Recipient) -> Linked {
    Linked(
      name: name(recipient).capitalisedFirst,
      address: link("recipient-" + recipient.id, in: .recipients)
    )
  }
}
