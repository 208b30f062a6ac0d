extension Rule {
  /// The record of processing, breaches and impact assessments: codes REC-…
  static let records: [Rule] = [.recordIsComplete, .breachesAreNotifiedInTime, .assessmentIsRecorded]
}

extension RuleContext {
  /// The word that asks for a record of processing; the rules on its contents hold only where it stands.
  var recordRequest: SourceSpan? {
    draft.site.value?.publishes.located().first { $0.value == .record }?.span
  }
}
