import Mustache

extension SectionView {
  /// What a reader in a hurry needs: who, for what, which rights and whom to ask; or the author's own words.
  static func introduction(
    _ document: Document,
    _ settings: DocumentSettings?,
    _ reader: Reader
  ) -> Content? {
    let policy = reader.policy
    // The cookie policy begins with its own first section.
    if document == .cookiePolicy, settings?.introduction.value == nil { return nil }
    return { _ in
      [
        "text": reader.text(settings?.introduction.value),
        "summary": document == .cookiePolicy ? .null : summary(reader),
        "claims": document == .cookiePolicy ? .null : claims(policy.draft.claims, reader),
      ]
    }
  }

  private static func summary(_ reader: Reader) -> Value {
    let policy = reader.policy
    return [
      "controller": .text(policy.controllerName),
      "source": reader.source(policy.controller.name.span),
      "role": .choice(policy.controller.role.value ?? .controller),
      "purposes": .framed(
        policy.purposes.map { purpose in
          overview(purpose, reader)
        }
      ),
      "rights": .optional(reader.link("rights", in: .rights)),
      "hasConsent": .flag(policy.purposes.contains { $0.rests(on: .consent) }),
      "email": reader.link(policy.controller.email),
      "phone": reader.phone(policy.controller.phone),
      "authority": .optional(policy.supervision.authority.flatMap { reader.plain($0.name) }),
    ]
  }

  /// A purpose in one row: why it is lawful, and for how long.
  private static func overview(_ purpose: Policy.Purpose, _ reader: Reader) -> Value {
    var bases: [String] = []
    for basis in purpose.bases {
      let name = reader(basis.kind.name).capitalisedFirst
      if !bases.contains(name) { bases.append(name) }
    }
    var periods: [Value] = []
    for retention in purpose.retentions {
      let brief = RetentionView.brief(retention, reader)
      if !periods.contains(brief) { periods.append(brief) }
    }
    return [
      "name": .text(reader.plain(purpose.name).capitalisedFirst),
      "address": .optional(reader.link("purpose-" + purpose.id, in: .purposes)),
      "bases": .framed(bases.map { .text($0) }),
      "restsOnSoftOptIn": .flag(bases.isEmpty && purpose.said.marketing.value?.softOptIn.value != nil),
      "periods": .framed(periods),
      "source": reader.source(purpose.said.id.span),
    ]
  }

  /// What the policy asserts of itself, each with its place.
  private static func claims(_ claims: [Claim], _ reader: Reader) -> Value {
    .framed(
      claims.flatMap { claim -> [Value] in
        let ids = Set(claim.of.all().map(\.id))
        let purposes = reader.policy.purposes.filter { ids.contains($0.id) }
        var rows = claim.assertions.located().map { assertion -> Value in
          [
            "says": .choice(assertion.value),
            "longest": .null,
            "purposes": reader.linked(purposes.map(reader.linked)),
            "anonymised": reader.text(claim.anonymised),
            "source": reader.source(assertion.span),
          ]
        }
        if let longest = claim.longestRetention.value {
          rows.append([
            "says": .choice(Claim.Assertion?.none),
            "longest": .text(reader.duration(longest)),
            "purposes": reader.linked(purposes.map(reader.linked)),
            "anonymised": .null,
            "source": reader.source(claim.longestRetention.span),
          ])
        }
        return rows
      }
    )
  }
}

extension Policy.Purpose {
  /// Whether one of its bases is of a kind.
  func rests(on kind: LegalBasis.Kind) -> Bool { bases.contains { $0.kind == kind } }
}
