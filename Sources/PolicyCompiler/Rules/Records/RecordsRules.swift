extension Rule {
  /// The record of processing, breaches and impact assessments: codes REC-…
  static let records: [Rule] = []
}
