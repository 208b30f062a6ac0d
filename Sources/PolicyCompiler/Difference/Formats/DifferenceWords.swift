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
    if difference.appliesTooEarly, let day = difference.after?.effective {
      remarks.append(
        Bilingual(
          da:
            "Ændringerne gælder fra \(DateText.text(day, in: .da)), og det er ikke senere end den gamle version: skriv en dag i effective, så folk kan nå at få besked.",
          en:
            "The changes apply from \(DateText.text(day, in: .en)), which is not after the old version: write a day in effective that lets people be told."
        )
      )
    }
    if difference.errors > 0 {
      remarks.append(
        Bilingual(
          da: "Den nye version har fejl (klausul check), så det, der står her, kan være forkert.",
          en: "The new version has errors (klausul check), so what is said here may be wrong."
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
          da: "Ifølge politikken får de besked \(channels.da).",
          en: "By the policy they are told \(channels.en)."
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
  func consents(_ change: PolicyChange) -> [String] {
    var lines: [Message] = []
    if change.asksAgainInPerson {
      lines.append(
        Bilingual(
          da: "spørg om samtykke igen: det tidligere samtykke dækker ikke dette (\(Self.consentLaw.da))",
          en: "ask for consent again: what people agreed to does not cover this (\(Self.consentLaw.en))"
        )
      )
    }
    if change.asksFirst {
      lines.append(
        Bilingual(
          da: "spørg om samtykke, før det begynder (\(Self.basisLaw.da))",
          en: "ask for consent before it begins (\(Self.basisLaw.en))"
        )
      )
    }
    if !change.asksAgainIn.isEmpty {
      let names = change.asksAgainIn.map { say($0.title) }
      lines.append(
        Bilingual(
          da: "banneret spørger igen: \(ListText.text(names, in: .da))",
          en: "the banner asks again: \(ListText.text(names, in: .en))"
        )
      )
    }
    return lines.map(say)
  }

  private static let basisLaw = Citation.gdpr("6(1)(a)").text
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
        say(Bilingual(da: "\(title): banneret spørger ikke længere", en: "\(title): no longer asked for"))
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
