import Testing

@testable import PolicyCompiler

/// Each thing that can change for people is told in a sentence of both languages, with what follows from it.
@Suite struct DifferenceTests {
  static let path = "policies/fjordens-cykler.policy"
  static let policy = Project.text(path)

  struct Edit: CustomTestStringConvertible, Sendable {
    let from: String
    let to: String
    let kind: PolicyChange.Kind
    let da: String
    let en: String
    var asksAgain: [ConsentCategory] = []
    var asksInPerson = false
    var testDescription: String { kind.rawValue }
  }

  static let edits = [
    Edit(
      from: "purpose statistics as statistics {",
      to: """
        purpose contact {
            name       da: "Svare dig", en: "Answer you"
            data       name
            sources    data-subject
            basis      contract
            provision  none
            recipients none
            retention  1 year, from: last-contact
        }

        purpose statistics as statistics {
        """,
      kind: .purposeAdded,
      da: "Nyt formål: Svare dig.",
      en: "New purpose: Answer you."
    ),
    Edit(
      from: "name       da: \"Levere dine varer\", en: \"Deliver your goods\"",
      to: "name       da: \"Sende dine varer\", en: \"Send your goods\"",
      kind: .purposeRenamed,
      da: "Formålet »Levere dine varer« hedder nu »Sende dine varer«.",
      en: "The purpose ‘Deliver your goods’ is now called ‘Send your goods’."
    ),
    Edit(
      from: "basis      contract\n",
      to:
        "basis      legitimate-interests {\n interest da: \"at kunne levere\", en: \"being able to deliver\"\n}\n",
      kind: .basisChanged,
      da:
        "Behandlingsgrundlaget for »Levere dine varer« er nu legitime interesser (før: opfyldelse af en kontrakt).",
      en:
        "The legal basis of ‘Deliver your goods’ is now legitimate interests (before: performance of a contract)."
    ),
    Edit(
      from: "data       name, postal-address, email, order-lines",
      to: "data       name, postal-address, email, order-lines, phone",
      kind: .dataAdded,
      da: "Til »Levere dine varer« bruger vi nu også telefonnummer.",
      en: "For ‘Deliver your goods’ we now also use phone number."
    ),
    Edit(
      from: "data       name, email\n",
      to: "data       name, email, phone\n",
      kind: .dataAdded,
      da: "Til »Sende nyhedsbrev« bruger vi nu også telefonnummer.",
      en: "For ‘Send the newsletter’ we now also use phone number.",
      asksInPerson: true
    ),
    Edit(
      from: "data       name, postal-address, email, order-lines",
      to: "data       name, postal-address, order-lines",
      kind: .dataRemoved,
      da: "Til »Levere dine varer« bruger vi ikke længere e-mailadresse.",
      en: "For ‘Deliver your goods’ we no longer use e-mail address."
    ),
    Edit(
      from: "recipients bookkeeping-system",
      to: "recipients bookkeeping-system, web-hotel",
      kind: .receiverAdded,
      da: "Oplysninger til »Føre regnskab« går nu også til vores webhotel.",
      en: "Data for ‘Keep accounts’ now also go to our web host."
    ),
    Edit(
      from: "recipients mail-platform",
      to: "recipients mail-platform, parcel-carrier",
      kind: .receiverAdded,
      da: "Oplysninger til »Sende nyhedsbrev« går nu også til pakkefirmaet.",
      en: "Data for ‘Send the newsletter’ now also go to the parcel carrier.",
      asksInPerson: true
    ),
    Edit(
      from: "retention  2 years, from: delivery",
      to: "retention  36 months, from: delivery",
      kind: .retentionLonger,
      da:
        "Oplysninger til »Levere dine varer« gemmer vi nu: 36 måneder, fra leveringen (før: 2 år, fra leveringen).",
      en:
        "We now keep data for ‘Deliver your goods’: 36 months, from delivery (before: 2 years, from delivery)."
    ),
    Edit(
      from: "retention  2 years, from: delivery",
      to: "retention  2 weeks, from: delivery",
      kind: .retentionShorter,
      da:
        "Oplysninger til »Levere dine varer« gemmer vi nu: 2 uger, fra leveringen (før: 2 år, fra leveringen).",
      en:
        "We now keep data for ‘Deliver your goods’: 2 weeks, from delivery (before: 2 years, from delivery)."
    ),
    Edit(
      from: "retention  2 years, from: delivery",
      to: "retention  2 years, from: last-purchase",
      kind: .retentionChanged,
      da:
        "Oplysninger til »Levere dine varer« gemmer vi nu: 2 år, fra dit seneste køb (før: 2 år, fra leveringen).",
      en:
        "We now keep data for ‘Deliver your goods’: 2 years, from your last purchase (before: 2 years, from delivery)."
    ),
    Edit(
      from: "name      \"Postduen Ltd.\"",
      to: "name      \"Brevduen Ltd.\"",
      kind: .recipientReplaced,
      da: "Modtageren er nu Brevduen Ltd. (før: Postduen Ltd.).",
      en: "The recipient is now Brevduen Ltd. (before: Postduen Ltd.)."
    ),
    Edit(
      from: "recipient parcel-carrier as controller {",
      to: "recipient parcel-carrier as processor {\n agreement yes",
      kind: .recipientRoleChanged,
      da: "Pakkefirmaet er nu databehandler (før: selvstændig dataansvarlig).",
      en: "The parcel carrier is now processor (before: independent controller)."
    ),
    Edit(
      from: "cookie \"PHPSESSID\"",
      to:
        "cookie \"visits\" as statistics {\n    purpose  da: \"Tæller besøg.\", en: \"Counts visits.\"\n    for statistics\n    duration 1 year\n    access   none\n}\n\ncookie \"PHPSESSID\"",
      kind: .cookieAdded,
      da: "Nye statistikcookies fra hjemmesiden: visits.",
      en: "New statistics cookies from the website: visits.",
      asksAgain: [.statistics]
    ),
    Edit(
      from: "duration session",
      to: "duration 1 day",
      kind: .cookieKeptLonger,
      da: "Cookien »PHPSESSID« gemmes nu i 1 dag (før: indtil browseren lukkes).",
      en: "The cookie ‘PHPSESSID’ is now kept for 1 day (before: until the browser is closed)."
    ),
    Edit(
      from: "controller \"Fjordens Cykler ApS\"",
      to: "controller \"Fjordens Cykler A/S\"",
      kind: .controllerRenamed,
      da: "Vi hedder nu Fjordens Cykler A/S (før: Fjordens Cykler ApS).",
      en: "We are now called Fjordens Cykler A/S (before: Fjordens Cykler ApS).",
      asksAgain: [.statistics]
    ),
    Edit(
      from: "cvr      13748136",
      to: "cvr      25313763",
      kind: .controllerChanged,
      da:
        "Den dataansvarlige er nu Fjordens Cykler ApS, CVR 25313763 (før: Fjordens Cykler ApS, CVR 13748136).",
      en:
        "The controller is now Fjordens Cykler ApS, CVR 25313763 (before: Fjordens Cykler ApS, CVR 13748136).",
      asksInPerson: true
    ),
    Edit(
      from: "data       usage",
      to: "data       usage, location",
      kind: .dataAdded,
      da: "Til »Se, hvordan siden bruges« bruger vi nu også lokaliseringsdata.",
      en: "For ‘See how the site is used’ we now also use location data.",
      asksAgain: [.statistics]
    ),
    Edit(
      from: "access   none",
      to: "access   parcel-carrier",
      kind: .cookieShared,
      da: "Cookien »PHPSESSID« læses nu af pakkefirmaet.",
      en: "The cookie ‘PHPSESSID’ is now read by the parcel carrier."
    ),
    Edit(
      from: "consent-lifetime 12 months",
      to: "consent-lifetime 6 months",
      kind: .choiceLifetimeChanged,
      da: "Et ja i cookiebanneret gælder nu i 6 måneder (før: 12 måneder).",
      en: "A yes in the cookie banner now holds for 6 months (before: 12 months)."
    ),
    Edit(
      from: "+45 86 00 10 20",
      to: "+45 86 00 10 30",
      kind: .contactChanged,
      da: "Vores kontaktoplysninger er ændret.",
      en: "Our contact details have changed."
    ),
    Edit(
      from: "dpo      none",
      to: "dpo      email: \"dpo@fjordenscykler.dk\"",
      kind: .officerChanged,
      da: "Vi har nu en databeskyttelsesrådgiver.",
      en: "We now have a data protection officer."
    ),
    Edit(
      from: "channels      email, phone",
      to: "channels      email",
      kind: .rightsChanged,
      da: "Du kan nu bruge dine rettigheder pr. e-mail (før: pr. e-mail og pr. telefon).",
      en: "You can now use your rights by e-mail (before: by e-mail and by phone)."
    ),
    Edit(
      from: "consent-lifetime 12 months",
      to: "consent-lifetime 12 months\n    version          2",
      kind: .bannerVersionChanged,
      da: "Banneret har fået version 2, så alle bliver spurgt igen.",
      en: "The banner has become version 2, so everybody is asked again.",
      asksAgain: [.statistics]
    ),
    Edit(
      from: "reopen           every-page",
      to: "reopen           every-page\n    reload           yes",
      kind: .textChanged,
      da: "Ændret: banner { reload }.",
      en: "Changed: banner { reload }."
    ),
  ]

  @Test(arguments: edits)
  func everyChangeIsTold(_ edit: Edit) throws {
    try #require(Self.policy.ranges(of: edit.from).count >= 1, "the policy still says so")
    let new = Self.policy.replacing(edit.from, with: edit.to, maxReplacements: 1)
    let difference = try difference(Self.policy, new)
    let change = try #require(
      difference.changes.first { $0.kind == edit.kind },
      "found \(difference.changes)"
    )
    #expect(change.text.da == edit.da)
    #expect(change.text.en == edit.en)
    #expect(change.asksAgainIn == edit.asksAgain)
    #expect(change.asksAgainInPerson == edit.asksInPerson)
    #expect(change.before != nil || change.after != nil)
  }

  @Test func theOtherWayRoundWhatWasAddedIsRemoved() throws {
    for edit in Self.edits where edit.kind.rawValue.hasSuffix("-added") {
      let new = Self.policy.replacing(edit.from, with: edit.to, maxReplacements: 1)
      let kinds = try difference(new, Self.policy).changes.map(\.kind.rawValue)
      #expect(kinds.contains(edit.kind.rawValue.replacing("-added", with: "-removed")), "\(kinds)")
    }
  }

  /// The banner decides by its digests; what is said of consent here must be the same, and every asking is explained.
  @Test(arguments: edits)
  func consentIsAskedAgainExactlyWhenTheDigestChanges(_ edit: Edit) throws {
    let new = Self.policy.replacing(edit.from, with: edit.to, maxReplacements: 1)
    let difference = try difference(Self.policy, new)
    let digests = try (digests(Self.policy), digests(new))
    for consent in difference.consents {
      let before = digests.0[consent.category]
      let after = digests.1[consent.category]
      #expect((consent.fate == .askedAgain) == (before != after), "\(consent)")
      #expect(
        (consent.fate == .askedAgain)
          == difference.changes.contains { $0.asksAgainIn.contains(consent.category) }
      )
    }
  }

  /// What VER-003 wants announced, people must be told of here too.
  @Test(arguments: edits)
  func theRuleAgrees(_ edit: Edit) throws {
    let new = Self.policy.replacing(edit.from, with: edit.to, maxReplacements: 1)
      .replacing("announced website, email", with: "notice 14 days").replacing(
        "\"2026-11\"",
        with: "\"2026-12\""
      )
    let report = Compiler.check(
      Inputs(
        policy: "new.policy",
        files: ["new.policy": Array(new.utf8)],
        previous: .policy(path: "old.policy", files: ["old.policy": Array(Self.policy.utf8)])
      )
    )
    guard report.diagnostics.contains(where: { $0.code == "VER-003" }) else { return }
    #expect(try difference(Self.policy, new).changes.contains { $0.notice == .required })
  }

  /// What only the author sees is no change: another id, or the same length in other words.
  @Test func whatNobodySeesIsNotTold() throws {
    let renamed = Self.policy.replacing("newsletter", with: "letters")
    #expect(try difference(Self.policy, renamed).changes.isEmpty)
    let inMonths = Self.policy.replacing("2 years, from: delivery", with: "24 months, from: delivery")
    #expect(try difference(Self.policy, inMonths).changes.map(\.kind) == [.textChanged])
  }

  /// Who is new altogether is told of once, with what it receives.
  @Test func aNewRecipientIsToldOnce() throws {
    let new = Self.policy.replacing("recipients mail-platform", with: "recipients mail-platform, printer")
      .replacing(
        "recipient web-hotel",
        with: "recipient printer as controller {\n name \"Trykkeriet\"\n country DK\n}\n\nrecipient web-hotel"
      )
    let changes = try difference(Self.policy, new).changes
    #expect(changes.map(\.text.en) == ["New recipient: Trykkeriet, for ‘Send the newsletter’."])
    #expect(changes.first?.asksAgainInPerson == true)
  }

  /// A transfer that has lost its basis still takes place.
  @Test func aTransferWithoutBasisIsNotGone() throws {
    let new = Self.policy.replacing(
      "mechanism data-privacy-framework, certified: yes, checked: 2026-10-01",
      with: "mechanism none"
    )
    let difference = try difference(Self.policy, new)
    #expect(!difference.changes.contains { $0.kind == .transferRemoved })
    #expect(difference.errors > 0)
  }

  @Test func datesThatCannotBeKeptAreSaid() throws {
    let new = Self.policy.replacing("retention  2 years", with: "retention  3 years").replacing(
      "\"2026-11\"",
      with: "\"2\""
    )
    #expect(
      PolicyDifference.text([try difference(Self.policy, new)], in: .en).contains(
        "which is not after the old version"
      )
    )
    let later = new.replacing("effective 2026-11-01", with: "effective 2026-12-01")
    #expect(
      !PolicyDifference.text([try difference(Self.policy, later)], in: .en).contains("not after the old")
    )
  }

  @Test func sameIsSame() throws {
    let commented = "// Seen by our lawyer.\n" + Self.policy.replacing("    ", with: "  ")
    #expect(try difference(Self.policy, commented).isEmpty)
    let next = Self.policy.replacing("\"2026-11\"", with: "\"2026-12\"")
    #expect(try difference(Self.policy, next).isEmpty)
  }

  /// The policies that we ship are compared with each other: everything differs, and nothing breaks.
  @Test func strangersCanBeCompared() throws {
    for (path, bytes) in Project.policies where path != Self.path {
      let text = String(decoding: bytes, as: UTF8.self)
      let difference = try difference(Self.policy, text)
      #expect(difference.changes.contains { $0.kind == .controllerChanged })
      for change in difference.changes {
        #expect(change.before != nil || change.after != nil, "\(change)")
        #expect(!change.text.da.contains("  ") && !change.text.en.contains("()"), "\(change.text)")
      }
    }
  }

  @Test func newAndGone() throws {
    let inputs = inputs(Self.policy)
    let new = try #require(Compiler.difference(from: nil, to: inputs).difference)
    #expect(PolicyDifference.text([new], in: .da) == "a.policy: ny, version 2026-11\n")
    let gone = try #require(Compiler.difference(from: inputs, to: nil).difference)
    #expect(PolicyDifference.text([gone], in: .en) == "a.policy: removed, was version 2026-11\n")
  }

  @Test func whatCannotBeUnderstoodIsNotCompared() {
    let broken = inputs(Self.policy.replacing("basis      contract", with: "basis      contrat"))
    let comparison = Compiler.difference(from: inputs(Self.policy), to: broken)
    #expect(comparison.difference == nil)
    #expect(comparison.obstacles.map(\.isBefore) == [false])
    #expect(comparison.obstacles.first?.report.hasErrors == true)
    // Against the law, and still understood; but it is said that there are errors.
    let unlawful = inputs(
      Self.policy.replacing("given    checkbox, default: off", with: "given    checkbox, default: on")
    )
    #expect(Compiler.difference(from: inputs(Self.policy), to: unlawful).difference?.errors == 1)
  }
}

extension DifferenceTests {
  func inputs(_ text: String) -> Inputs {
    Inputs(policy: "a.policy", files: ["a.policy": Array(text.utf8)])
  }

  func difference(_ old: String, _ new: String) throws -> PolicyDifference {
    let comparison = Compiler.difference(from: inputs(old), to: inputs(new))
    return try #require(
      comparison.difference,
      "\(comparison.obstacles.flatMap(\.report.diagnostics).map(\.message.en))"
    )
  }

  private func digests(_ text: String) throws -> [ConsentCategory: String] {
    let binding = PolicyBinder.bind(inputs(text))
    let policy = try #require(Completion.policy(from: binding.draft, id: "a", asOf: nil).policy)
    return Dictionary(
      uniqueKeysWithValues: policy.consentCategories.map { ($0, ConsentDigest.digest($0, policy)) }
    )
  }
}
