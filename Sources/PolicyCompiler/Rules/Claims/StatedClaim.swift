/// Something that the policy asserts of itself: as a claim, or in a text of the author's own.
struct StatedClaim: Sendable {
  let assertion: Claim.Assertion
  /// The word of the claim, or the text.
  let span: SourceSpan
  /// How it is said.
  let words: String
  /// The sentence that says it; none for a declared claim.
  let written: WrittenSentence?
  /// The purposes that it is about; none where it is about everything.
  let scope: Set<String>?
  /// Whether the claim says how data are made anonymous before they are stored.
  let isAnonymised: Bool

  /// Whether it was declared: then nobody can accept that it is untrue.
  var isDeclared: Bool { written == nil }

  /// Both languages of a text say the same thing.
  var group: String? {
    written.map { "\(assertion.rawValue) \($0.text.text.extent.file) \($0.text.text.extent.start)" }
  }

  func isAbout(_ purpose: Purpose) -> Bool { scope?.contains(purpose.id.value) ?? true }

  /// Whether an item serves a purpose that the claim is about.
  func isAbout(_ item: UsedItem) -> Bool {
    scope.map { scope in item.purposes.contains { scope.contains($0.value.id) } } ?? true
  }
}

extension RuleContext {
  /// The claims of a kind: the declared ones, and those that the texts make.
  func claims(_ assertion: Claim.Assertion) -> [StatedClaim] {
    let declared = draft.claims.flatMap { claim in
      let scope = Set(claim.of.all().map(\.id))
      return claim.assertions.located().filter { $0.value == assertion }.map { place in
        StatedClaim(
          assertion: assertion,
          span: place.span,
          words: place.value.rawValue,
          written: nil,
          scope: scope.isEmpty ? nil : scope,
          isAnonymised: claim.anonymised.value != nil
        )
      }
    }
    guard let find = ClaimText.recogniser(of: assertion) else { return declared }
    let texts = sentences.compactMap { written -> StatedClaim? in
      guard ClaimText.isOurs(written), let range = find(written.sentence) else { return nil }
      return claim(assertion, range, in: written)
    }
    return declared + texts
  }

  /// A claim that a sentence makes; in the text of a purpose it is about that purpose.
  func claim(
    _ assertion: Claim.Assertion,
    _ range: Range<Int>,
    in written: WrittenSentence,
    about scope: Set<String>? = nil
  ) -> StatedClaim {
    let home = written.text.home
    return StatedClaim(
      assertion: assertion,
      span: written.version.span,
      words: written.sentence.quote(range),
      written: written,
      scope: home?.kind == .purpose ? home?.id.map { [$0] } ?? scope : scope,
      isAnonymised: false
    )
  }
}
