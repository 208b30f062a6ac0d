/// A template that cannot be parsed, or cannot be rendered with this value.
package struct TemplateError: Error, Hashable, Sendable {
  /// The tag at fault.
  package var place: TemplatePlace
  /// What is wrong.
  package var message: TemplateMessage
  /// The nearest known name, where the one that was written is unknown.
  package var suggestion: String?
  /// Other places that explain this one.
  package var notes: [TemplateNote]

  /// Makes an error; the parts that only some errors have may be left out.
  package init(
    _ message: TemplateMessage,
    at place: TemplatePlace,
    suggestion: String? = nil,
    notes: [TemplateNote] = []
  ) {
    self.place = place
    self.message = message
    self.suggestion = suggestion
    self.notes = notes
  }
}

/// A text for people in both languages; neither can be left out.
package struct TemplateMessage: Hashable, Sendable {
  /// In Danish.
  package var da: String
  /// In English.
  package var en: String

  /// Makes a message in both languages.
  package init(da: String, en: String) {
    self.da = da
    self.en = en
  }
}

/// A place that belongs to an error, and what it has to do with it.
package struct TemplateNote: Hashable, Sendable {
  /// Where.
  package var place: TemplatePlace
  /// What is there.
  package var message: TemplateMessage

  /// Makes a note.
  package init(_ message: TemplateMessage, at place: TemplatePlace) {
    self.place = place
    self.message = message
  }
}

/// A range of a template's source.
package struct TemplatePlace: Hashable, Sendable {
  /// The template's name.
  package let template: String
  /// The range in UTF-8 bytes, from 0.
  package let range: Range<Int>
  /// The line of its beginning, from 1.
  package let line: Int
  /// The column of its beginning, from 1, in Unicode scalars.
  package let column: Int

  init(template: String, range: Range<Int>, source: [UInt8]) {
    var line = 1
    var column = 1
    for byte in source[..<range.lowerBound] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
    }
    self.template = template
    self.range = range
    self.line = line
    self.column = column
  }
}

extension TemplateError: CustomStringConvertible {
  /// The error on one line, in English, for tests and logs.
  package var description: String {
    let help = suggestion.map { "; did you mean ‘\($0)’?" } ?? ""
    return "\(place): \(message.en)\(help)"
  }
}

extension TemplatePlace: CustomStringConvertible {
  /// `name:line:column`, as compilers write it.
  package var description: String { "\(template):\(line):\(column)" }
}
