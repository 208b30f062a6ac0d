import Testing

/// The two forms of the banner's script: as it stands in the template, and as it is published.
enum BannerForm: CaseIterable {
  case readable, small

  /// The form that a test runs now.
  @TaskLocal static var current = BannerForm.small
}

/// Runs each test of a suite twice, with the readable form of the script and with the small one.
struct BothForms: SuiteTrait, TestTrait, TestScoping {
  let isRecursive = true

  func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing function: @Sendable () async throws -> Void
  ) async throws {
    guard testCase != nil else { return try await function() }
    for form in BannerForm.allCases {
      try await BannerForm.$current.withValue(form, operation: function)
    }
  }
}

extension Trait where Self == BothForms {
  /// Runs each test with both forms of the script.
  static var bothForms: Self { BothForms() }
}
