import Mustache

/// One kind of output: a policy goes in, named bytes come out.
struct Backend: Sendable {
  let id: String
  let emit: @Sendable (Policy, BackendContext) throws(TemplateError) -> [Artifact]

  /// Every output, in the order of the build log.
  static let all: [Backend] = [.documents, .manifest, .banner]
}

/// What every backend needs beside the policy.
struct BackendContext: Sendable {
  let templates: TemplateLibrary
  let lines: SourceLines

  func reader(_ policy: Policy, _ language: Language) -> Reader {
    Reader(policy: policy, language: language, lines: lines)
  }
}
