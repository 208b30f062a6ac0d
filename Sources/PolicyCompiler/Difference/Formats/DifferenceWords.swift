/// The sentences around the changes, which text and Markdown share.
struct DifferenceWords {
  let difference: PolicyDifference
  let language: Language

  /// »policies/shop.policy: 2026-11 → 2026-12«, without the path.
  var versions: String {
    switch (difference.before, difference.after) {
    case (let before?, let after?): "\(before.name) → \(after.name)"
    case (nil, let after?): say(Bilingual(da: "ny, version \(after.name)", en: "new, version \(after.name)"))
    case (let before?, nil):
      say(Bilingual(da: "fjernet, var version \(before.name)", en: "removed, was version \(before.name)"))
    case (nil, nil): ""
    }
  }

  var path: String { (difference.after ?? difference.before)?.path ?? "" }

  /// What there is to say before the changes.
  var remarks: [String] {
    var remarks: [Message] = []
    if difference.before != nil, difference.after != nil, difference.isEmpty {
      remarks.append(Bilingual(da: "Ingen forskel.", en: "No difference."))
    }
    if difference.keepsItsVersion, let version = difference.after?.name {
      remarks.append(
        Bilingual(
          da: "Versionen er stadig \(version): giv politikken en ny (VER-003).",
          en: "The version is still \(version): give the policy a new one (VER-003)."
        )
      )
    }
    return remarks.map(say)
  }

  /// The changes in three groups, each with its heading.
  var groups: [(heading: String, changes: [PolicyChange])] {
    let headings: [(PolicyChange.Notice, Message)] = [
      (.required, required),
      (.notRequired, Bilingual(da: "Kræver ikke besked", en: "Nobody needs to be told")),
      (
        .judge,
        Bilingual(
          da: "Vurdér selv, om folk skal have besked",
          en: "Judge for yourself whether people must be told"
        )
      ),
    ]
    return headings.compactMap { notice, heading in
      let changes = difference.changes.filter { $0.notice == notice }
      return changes.isEmpty ? nil : (say(heading), changes)
    }
  }

  private var required: Message {
    guard let day = difference.after?.effective else {
      return Bilingual(
        da: "Folk skal have besked, før ændringerne træder i kraft",
        en: "People must be told before the changes take effect"
      )
    }
    return Bilingual(
      da: "Folk skal have besked, før ændringerne træder i kraft den \(DateText.text(day, in: .da))",
      en: "People must be told before the changes take effect on \(DateText.text(day, in: .en))"
    )
  }

  /// How the policy promises to tell people; nothing where nobody needs to be told.
  var announcement: String? {
    guard difference.changes.contains(where: { $0.notice == .required }) else { return nil }
    guard let channels = difference.announcement.channels else {
      return say(
        Bilingual(
          da:
            "Politikken siger ikke, hvordan folk får besked; skriv det: changes { announced website, email }",
          en: "The policy does not say how people are told; write it: changes { announced website, email }"
        )
      )
    }
    guard let notice = difference.announcement.notice else {
      return say(
        Bilingual(
          da: "Politikken lover, at de får det at vide \(channels.da).",
          en: "The policy promises that they are told \(channels.en)."
        )
      )
    }
    return say(
      Bilingual(
        da:
          "Politikken lover, at de får det at vide \(channels.da), mindst \(DurationText.text(notice, in: .da)) før.",
        en:
          "The policy promises that they are told \(channels.en), at least \(DurationText.text(notice, in: .en)) before."
      )
    )
  }

  /// What a change asks of consents; nothing where they are not touched.
  func consent(_ change: PolicyChange) -> String? {
    if change.asksAgainInPerson {
      return say(
        Bilingual(
          da: "spørg om samtykke igen: det, folk sagde ja til, dækker ikke dette (\(Self.consentLaw.da))",
          en: "ask for consent again: what people agreed to does not cover this (\(Self.consentLaw.en))"
        )
      )
    }
    guard !change.asksAgainIn.isEmpty else { return nil }
    let names = change.asksAgainIn.map { say($0.title) }
    return say(
      Bilingual(
        da: "banneret spørger igen: \(ListText.text(names, in: .da))",
        en: "the banner asks again: \(ListText.text(names, in: .en))"
      )
    )
  }

  private static let consentLaw = Citation.gdpr("4(11)").text

  static let consentsHeading = Bilingual(da: "Samtykker i banneret", en: "Consents in the banner")

  /// What becomes of the consents in each category.
  var consents: [String] {
    difference.consents.map { consent in
      let title = say(consent.category.title)
      return switch consent.fate {
      case .new:
        say(Bilingual(da: "\(title): ny; alle bliver spurgt", en: "\(title): new; everybody is asked"))
      case .askedAgain:
        say(
          Bilingual(
            da: "\(title): alle, der har sagt ja, bliver spurgt igen",
            en: "\(title): everybody who said yes is asked again"
          )
        )
      case .stands:
        say(Bilingual(da: "\(title): samtykker gælder stadig", en: "\(title): consents still hold"))
      case .gone:
        say(Bilingual(da: "\(title): der bliver ikke spurgt mere", en: "\(title): no longer asked for"))
      }
    }
  }

  /// The law behind the duty to tell people of these changes, each source once.
  func law(_ changes: [PolicyChange]) -> String? {
    var citations: [Citation] = []
    for citation in changes.filter({ $0.notice == .required }).flatMap(\.kind.citations)
    where !citations.contains(citation) { citations.append(citation) }
    return citations.isEmpty ? nil : citations.map { say($0.text) }.joined(separator: "; ")
  }

  func say(_ message: Message) -> String { message[language] }
}
