import Mustache

extension Value {
  /// A text, or null where there is none.
  static func optional(_ text: String?) -> Value { text.map { .text($0) } ?? .null }

  /// A flag for every word that could have been said, so that a template can have a sentence for each.
  static func choice<Word: SchemaWord>(_ word: Word?) -> Value {
    .object(Object(Word.allCases.map { ($0.rawValue, .flag($0 == word)) }))
  }

  /// A list wrapped in an object, or null where it is empty: a template can then write the list's frame once.
  static func framed(_ items: [Value], source: Value = .null) -> Value {
    items.isEmpty ? .null : ["items": .list(items), "source": source]
  }

  /// The object with one member more.
  func adding(_ name: String, _ value: Value) -> Value {
    guard case .object(var object) = self else { return self }
    object[name] = value
    return .object(object)
  }
}
