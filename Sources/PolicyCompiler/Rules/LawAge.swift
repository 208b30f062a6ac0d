/// Tells when what the library knows of the law has become old. No fault of the policy, so it is a remark and no finding.
enum LawAge {
  /// What to say where the library was last gone through long before the day on which the law is looked up.
  static func remark(_ context: RuleContext) -> Message? {
    guard let day = context.day, let checked = context.library.lastChecked,
      let limit = context.limit("law-checked"), day > checked.later(by: limit)
    else { return nil }
    return Bilingual(
      da:
        "bibliotekets viden om loven er fra \(DateText.text(checked, in: .da)), og politikken holdes op mod loven \(DateText.text(day, in: .da)); brug en nyere udgave af klausul, eller se selv efter, om reglerne er ændret",
      en:
        "the library’s knowledge of the law is of \(DateText.text(checked, in: .en)), and the policy is held against the law of \(DateText.text(day, in: .en)); use a newer klausul, or see for yourself whether the rules have changed"
    )
  }
}
