/// What a policy accepts with `allow`: which finding each acceptance covers, and those that cover none.
struct Allowances {
  private let all: [Draft.ScopedAllowance]
  /// The acceptances of each code, by their place in `all`.
  private let places: [String: [Int]]
  /// Those that stand around a finding of their code.
  private var used: Set<Int> = []
  /// Those of them that cover one.
  private var useful: Set<Int> = []
  /// The policy's own file; what it imports may serve other policies too.
  private let main: Int?

  init(of binding: PolicyBinder.Result) {
    all = binding.draft.allowances.filter { binding.sources[$0.extent].origin == .policy }
    var places: [String: [Int]] = [:]
    for (place, scoped) in all.enumerated() {
      if let code = scoped.allowance.rule.value { places[code, default: []].append(place) }
    }
    self.places = places
    main = binding.sources.files.firstIndex { $0.origin == .policy }
  }

  /// Takes note of what the rules found, whether it is shown or is the consequence of something else: whoever accepts
  /// it does not do so in vain.
  mutating func note(_ found: [Finding]) {
    for finding in found {
      guard let place = place(for: finding.diagnostic) else { continue }
      used.insert(place)
      if finding.canBeAllowed { useful.insert(place) }
    }
  }

  /// Why a finding is acceptable, where the author says so and may.
  func reason(for finding: Finding) -> String? {
    guard finding.canBeAllowed, Self.allowable.contains(finding.diagnostic.code) else { return nil }
    return place(for: finding.diagnostic).flatMap { all[$0].allowance.because.value }
  }

  /// The innermost acceptance around a finding.
  private func place(for diagnostic: Diagnostic) -> Int? {
    places[diagnostic.code]?.filter { all[$0].extent.contains(diagnostic.span) }
      .min { all[$0].extent.length < all[$1].extent.length }
  }
}

extension Allowances {
  /// The acceptances of what nobody may accept.
  var refused: [Diagnostic] {
    all.enumerated().compactMap { place, scoped in
      guard case .said(let code, let span) = scoped.allowance.rule, Self.isCode(code) else { return nil }
      let isVain = used.contains(place) && !useful.contains(place)
      guard isVain || !Self.allowable.contains(code) else { return nil }
      return Diagnostic(
        .notAcceptable,
        at: span,
        isVain
          ? Bilingual(da: "\(code) kan ikke accepteres her", en: "\(code) cannot be accepted here")
          : Bilingual(da: "\(code) kan ikke accepteres", en: "\(code) cannot be accepted"),
        help: [
          Bilingual(
            da: "ret det, meddelelsen handler om, og slet linjen her",
            en: "mend what the message is about, and delete this line"
          )
        ]
      )
    }
  }

  /// The acceptances that cover nothing; only where every rule could do its work.
  var idle: [Diagnostic] {
    all.enumerated().compactMap { place, scoped in
      guard case .said(let code, let span) = scoped.allowance.rule, Self.allowable.contains(code),
        !used.contains(place), Int(scoped.extent.file) == main
      else { return nil }
      return Diagnostic(
        .acceptsNothing,
        at: span,
        Bilingual(
          da: "»allow \(code)« accepterer intet: reglen har ikke fundet noget her",
          en: "‘allow \(code)’ accepts nothing: the rule found nothing here"
        ),
        help: [
          Bilingual(
            da: "slet linjen, eller flyt den til den erklæring, som meddelelsen peger på",
            en: "delete the line, or move it to the declaration that the message points at"
          )
        ]
      )
    }
  }
}

extension Allowances {
  private static let allowable = Set(Rule.all.filter { $0.explanation.canBeAllowed }.map(\.explanation.code))

  private static let explanations =
    Rule.all.map(\.explanation) + Explanation.allowErrors + Explanation.syntaxErrors
    + Explanation.schemaErrors + Explanation.fileErrors

  private static let codes = Set(explanations.map(\.code))

  /// Whether anything is reported under a code.
  static func isCode(_ word: String) -> Bool {
    // Templates belong to the outputs, of which rules know nothing.
    codes.contains(word) || word.hasPrefix("TEMPLATE-")
  }

  /// The code that was meant for certain: written small, or named by its name.
  static func code(writtenAs word: String) -> String? {
    codes.contains(word.uppercased())
      ? word.uppercased() : explanations.first { $0.name == word.lowercased() }?.code
  }

  /// The code that looks most like it. Another number is another rule, so this is never certain.
  static func code(nearestTo word: String) -> String? {
    Suggestion.nearest(to: word.uppercased(), in: allowable.sorted())
  }
}

extension SourceSpan {
  fileprivate var length: UInt32 { end - start }
}
