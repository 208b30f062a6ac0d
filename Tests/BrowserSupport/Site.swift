package import Foundation

/// A small web: what each address answers.
///
/// Whatever is not in it does not exist.
package struct Site: Sendable, ExpressibleByDictionaryLiteral {
  /// What one address answers.
  package struct Answer: Sendable {
    package var type: String
    package var body: Data
    package var headers: [String: String]
    package var status: Int

    /// An answer of text.
    package init(_ type: String, _ text: String, headers: [String: String] = [:], status: Int = 200) {
      self.type = type
      body = Data(text.utf8)
      self.headers = headers
      self.status = status
    }

    /// A page in HTML.
    package static func page(_ text: String, headers: [String: String] = [:]) -> Answer {
      Answer("text/html; charset=utf-8", text, headers: headers)
    }

    /// A script.
    package static func script(_ text: String) -> Answer {
      Answer("text/javascript; charset=utf-8", text, headers: ["Access-Control-Allow-Origin": "*"])
    }
  }

  /// The answers by address, without query and fragment.
  package var answers: [String: Answer]

  package init(dictionaryLiteral elements: (String, Answer)...) {
    answers = Dictionary(elements) { _, last in last }
  }

  /// The answer of an address.
  package subscript(address: String) -> Answer? {
    get { answers[address] ?? answers[String(address.prefix { $0 != "?" && $0 != "#" })] }
    set { answers[address] = newValue }
  }
}
