/// How one of the documents is laid out.
struct DocumentSettings: Node, Allowing {
  var span = SourceSpan.nowhere
  var document: Stated<Document> = .unsaid
  var title: Stated<AuthoredText> = .unsaid
  /// Denied where nothing is numbered.
  var numbering: Stated<Numbering> = .unsaid
  var contents: Stated<Bool> = .unsaid
  var sections: Stated<[Located<SectionName>]> = .unsaid
  var introduction: Stated<AuthoredText> = .unsaid
  var help: Stated<[Located<Reference<Browser>>]> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  enum Document: String, SchemaWord {
    case privacyPolicy = "privacy-policy"
    case cookiePolicy = "cookie-policy"
    case combined

    /// The name of the file in each language, without its ending.
    var fileName: Message {
      switch self {
      case .privacyPolicy, .combined: Bilingual(da: "privatlivspolitik", en: "privacy-policy")
      case .cookiePolicy: Bilingual(da: "cookiepolitik", en: "cookie-policy")
      }
    }
  }

  enum Numbering: String, SchemaWord { case headings, clauses }
}
