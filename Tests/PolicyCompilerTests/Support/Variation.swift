import Testing

@testable import PolicyCompiler

/// The clean example policy with something changed, and the codes that the change must give: none where it is
/// lawful, however tempting.
struct Variation: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// What is replaced, each exactly once.
  let edits: [Edit]
  /// What is added at the end.
  let addition: String
  /// The codes that must be found, in source order; notes among them.
  var codes: [String]

  struct Edit: Sendable {
    let old: String
    let new: String
  }

  /// A change that gives findings, or with no codes a lawful one.
  init(_ name: String, _ edits: [(String, String)] = [], adding addition: String = "", gives codes: String...)
  {
    testDescription = name
    self.edits = edits.map { Edit(old: $0.0, new: $0.1) }
    self.addition = addition
    self.codes = codes
  }

  /// The changed policy.
  var source: String {
    var text = Project.text("policies/fjordens-cykler.policy")
    for edit in edits {
      let count = text.ranges(of: edit.old).count
      if count != 1 { Issue.record("\(testDescription): ‘\(edit.old)’ stands \(count) times in the policy") }
      text = text.replacing(edit.old, with: edit.new)
    }
    return addition.isEmpty ? text : text + "\n" + addition + "\n"
  }

  /// Checks the changed policy and compares the codes.
  func expect(sourceLocation: SourceLocation = #_sourceLocation) {
    let report = Compiler.check(
      Inputs(policy: "variation.policy", files: ["variation.policy": Array(source.utf8)])
    )
    let found = report.diagnostics.map { "\($0.code) at ‘\(report.sources.text($0.span))’: \($0.message.en)" }
    #expect(
      report.diagnostics.map(\.code) == codes,
      "\(testDescription): found \(found)",
      sourceLocation: sourceLocation
    )
  }
}
