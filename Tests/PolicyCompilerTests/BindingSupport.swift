import Testing

@testable import PolicyCompiler

/// Statements read by their schema, one by one, without the library.
struct Binding {
  let draft: Draft
  let diagnostics: [Diagnostic]

  init(_ source: String) {
    let (tree, syntaxErrors) = Parser.parse(Array(source.utf8), file: 0)
    var binder = Binder()
    for statement in tree.statements {
      Registry.index[tree.word(statement.keyword)]?.bind(Said(statement, in: tree), &binder)
    }
    draft = binder.draft
    diagnostics = syntaxErrors + binder.diagnostics
  }
}

/// What statements say, where there is nothing wrong with them.
func bind(_ source: String, at place: SourceLocation = #_sourceLocation) throws -> Draft {
  let binding = Binding(source)
  let complaints = binding.diagnostics.map { "\($0.code) \($0.message.en)" }
  try #require(complaints.isEmpty, "\(complaints)", sourceLocation: place)
  return binding.draft
}

extension AuthoredText {
  /// Both versions on one line.
  var words: String { "\(da?.plainText ?? "") | \(en?.plainText ?? "")" }
}

extension Stated<AuthoredText> {
  var words: String { value?.words ?? "" }
}

extension Stated<[Located<AddressPart>]> {
  /// The lines; a country with the arrow of a reference.
  var words: [String] {
    all().map { part in
      switch part {
      case .line(let line): line
      case .country(let country): "→" + country.id
      }
    }
  }
}
