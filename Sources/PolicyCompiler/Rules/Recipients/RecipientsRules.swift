extension Rule {
  /// Recipients and processors: codes RECIP-…
  static let recipients: [Rule] = [
    .recipientsAreStated,
    .recipientsAreConcrete,
    .processorsHaveAgreement,
    .recipientsHaveCountry,
    .vendorRoleIsRight,
    .processorAgreementsAreStated,
  ]
}
