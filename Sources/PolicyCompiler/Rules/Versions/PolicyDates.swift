/// The dates that the head of a policy gives, and what other dates may not contradict.
struct PolicyDates {
  private let effective: CalendarDate?
  private let named: [CalendarDate]
  private let versionSpan: SourceSpan?
  private let today: CalendarDate?
  private let limit: Duration?

  init(_ site: Site, _ context: RuleContext) {
    effective = site.effective.value
    named = WrittenDates.all(in: site.version.value ?? "")
    versionSpan = site.version.span
    today = context.asOf
    limit = context.limit("updated-before")
  }

  /// A full date in the version that is not the day from which the policy applies.
  var versionConflict: (named: CalendarDate, effective: CalendarDate, span: SourceSpan)? {
    guard let effective, let first = named.first, let versionSpan, !named.contains(effective) else {
      return nil
    }
    return (first, effective, versionSpan)
  }

  /// What is wrong with a day that is given as that of the last update.
  func objection(to updated: CalendarDate) -> Message? {
    if let effective, updated > effective {
      return Bilingual(
        da: "er efter den dag, politikken gælder fra (\(DateText.text(effective, in: .da)))",
        en: "is after the day from which the policy applies (\(DateText.text(effective, in: .en)))"
      )
    }
    if let today, updated > today {
      return Bilingual(
        da: "er ude i fremtiden, set fra \(DateText.text(today, in: .da))",
        en: "lies in the future, seen from \(DateText.text(today, in: .en))"
      )
    }
    if let version = named.min(), updated < version {
      return Bilingual(
        da: "er før den dato, versionen nævner (\(DateText.text(version, in: .da)))",
        en: "is before the date that the version names (\(DateText.text(version, in: .en)))"
      )
    }
    if let effective, let limit, effective > updated.later(by: limit) {
      return Bilingual(
        da:
          "er mere end \(limit.displayText.da) før den dag, politikken gælder fra (\(DateText.text(effective, in: .da)))",
        en:
          "is more than \(limit.displayText.en) before the day from which the policy applies (\(DateText.text(effective, in: .en)))"
      )
    }
    return nil
  }
}
