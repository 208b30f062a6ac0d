extension Rule {
  /// Declarations and references: codes MODEL-…
  static let model: [Rule] = [
    .everyReferenceIsDeclared,
    .everyIDIsUnique,
    .purposesHaveData,
    .everythingDeclaredIsUsed,
  ]
}
