@testable import PolicyCompiler

extension Binding {
  /// How often something is reported; nothing else may be.
  func reports(_ explanation: Explanation) -> Int? {
    diagnostics.allSatisfy { $0.code == explanation.code } ? diagnostics.count : nil
  }
}
