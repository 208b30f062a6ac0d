/// The result of holding two versions of a policy beside each other.
public struct PolicyComparison: Sendable {
  /// What is different; `nil` where one of them cannot be understood.
  public let difference: PolicyDifference?
  /// What keeps a version from being understood.
  public let obstacles: [Obstacle]

  /// A version that cannot be understood, and why.
  public struct Obstacle: Sendable {
    /// Whether it is the version before.
    public let isBefore: Bool
    /// What is wrong with it.
    public let report: Report
  }
}

extension Compiler {
  /// Says what a new version of a policy changes for people, and what that asks for.
  ///
  /// Either may be missing: then the policy is new, or gone. `folders` are put in front of the paths of each, so that
  /// a reader can open them. Findings of the rules are no obstacle, but they are counted: of a policy that is not right, what is said may not be
  /// either.
  public static func difference(
    from before: Inputs?,
    to after: Inputs?,
    folders: (before: String, after: String) = ("", "")
  ) -> PolicyComparison {
    let old = before.map { side($0, folder: folders.before) }
    let new = after.map { side($0, folder: folders.after) }
    var obstacles: [PolicyComparison.Obstacle] = []
    if case .failure(let error) = old {
      obstacles.append(PolicyComparison.Obstacle(isBefore: true, report: error.report))
    }
    if case .failure(let error) = new {
      obstacles.append(PolicyComparison.Obstacle(isBefore: false, report: error.report))
    }
    guard obstacles.isEmpty else { return PolicyComparison(difference: nil, obstacles: obstacles) }
    let errors = after.map { check($0).diagnostics.count { $0.severity == .error } } ?? 0
    let difference = PolicyDifference(from: try? old?.get(), to: try? new?.get(), errors: errors)
    return PolicyComparison(difference: difference, obstacles: [])
  }

  private struct NotUnderstood: Error { let report: Report }

  private static func side(_ inputs: Inputs, folder: String) -> Result<ChangeCollector.Side, NotUnderstood> {
    let binding = PolicyBinder.bind(inputs)
    let completion = Completion.policy(from: binding.draft, id: name(of: inputs.policy), asOf: inputs.asOf)
    let isRead = binding.syntaxErrors.isEmpty && !binding.schemaErrors.contains { $0.severity == .error }
    if isRead, let policy = completion.policy {
      return .success(ChangeCollector.Side(policy, binding.sources, folder: folder))
    }
    var report = Checker.report(on: binding, asOf: inputs.asOf)
    if !report.hasErrors { report.diagnostics += completion.diagnostics }
    return .failure(NotUnderstood(report: report))
  }
}

extension PolicyDifference {
  init(from before: ChangeCollector.Side?, to after: ChangeCollector.Side?, errors: Int) {
    self.errors = errors
    self.before = before.map(Version.init)
    self.after = after.map(Version.init)
    let collector = before.flatMap { before in after.map { ChangeCollector(before, $0) } }
    changes = collector?.changes ?? []
    consents = collector?.consents ?? []
    let said = after?.policy.draft.changes.value
    announcement = Announcement(
      channels: after.flatMap { after in
        guard let channels = said?.announced.all(), !channels.isEmpty else { return nil }
        return after.names(channels) { $0($1.name) }
      },
      notice: said?.notice.value
    )
  }
}

extension PolicyDifference.Version {
  init(_ side: ChangeCollector.Side) {
    let main = side.sources.files.first { $0.origin == .policy }
    path = main.map { side.places.path(of: $0) } ?? ""
    name = side.policy.version
    effective = side.policy.effective
  }
}
