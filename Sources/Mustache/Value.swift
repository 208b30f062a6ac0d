/// What a template can show: the data of a page, as a closed set of shapes.
///
/// Null, false, the empty text and the empty list count as absent: a section skips them, an inverted section shows.
package enum Value: Hashable, Sendable {
  /// Nothing; known, but empty.
  case null
  /// Yes or no.
  case flag(Bool)
  /// Plain text, escaped when it is written.
  case text(String)
  /// Text that is safe HTML already: written as it is where HTML is wanted, and escaped everywhere else.
  case html(String)
  /// The next number of a row that is numbered while it is written.
  case number(RunningNumber)
  /// Values in order; a section is repeated for each.
  case list([Value])
  /// Values by name; a section looks its names up here first.
  case object(Object)
}

extension Value {
  /// Whether a section over this value shows.
  package var isTruthy: Bool {
    switch self {
    case .null: false
    case .flag(let flag): flag
    case .text(let text), .html(let text): !text.isEmpty
    case .list(let values): !values.isEmpty
    case .object, .number: true
    }
  }

  /// What the value is, for messages.
  var kind: TemplateMessage {
    switch self {
    case .null: TemplateMessage(da: "tom", en: "empty")
    case .flag: TemplateMessage(da: "et ja eller nej", en: "a yes or no")
    case .text(""), .html(""): TemplateMessage(da: "en tom tekst", en: "an empty text")
    case .text, .html: TemplateMessage(da: "en tekst", en: "a text")
    case .number: TemplateMessage(da: "et løbenummer", en: "a running number")
    case .list: TemplateMessage(da: "en liste", en: "a list")
    case .object: TemplateMessage(da: "et objekt", en: "an object")
    }
  }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// Makes plain text.
  package init(stringLiteral text: String) { self = .text(text) }
}

extension Value: ExpressibleByBooleanLiteral {
  /// Makes a flag.
  package init(booleanLiteral flag: Bool) { self = .flag(flag) }
}

extension Value: ExpressibleByIntegerLiteral {
  /// Makes the text of a whole number.
  package init(integerLiteral number: Int) { self = .text(String(number)) }
}

extension Value: ExpressibleByArrayLiteral {
  /// Makes a list.
  package init(arrayLiteral values: Value...) { self = .list(values) }
}

extension Value: ExpressibleByDictionaryLiteral {
  /// Makes an object; where a name is given twice, the last value stands.
  package init(dictionaryLiteral members: (String, Value)...) { self = .object(Object(members)) }
}

extension Value: ExpressibleByNilLiteral {
  /// Makes null.
  package init(nilLiteral: ()) { self = .null }
}
