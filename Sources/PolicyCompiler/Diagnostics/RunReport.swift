/// What one run says about all its policies; every format is a rendering of it.
public struct RunReport: Sendable {
  /// What was found, policy by policy, in the order of the command line.
  public private(set) var policies: [PolicyResult]
  /// Whether warnings count as errors.
  public let isStrict: Bool
  /// Whether findings were compared with those known before.
  public let hasBaseline: Bool
  /// What was known before and is found no more.
  public private(set) var gone: [Baseline.Entry] = []

  /// What there is to know beside the policies, each said once.
  public private(set) var remarks: [Message] = []

  /// One policy and what was found in it.
  public struct PolicyResult: Sendable {
    /// The path that the reader can open.
    public let path: String
    let places: SourcePlaces
    /// What was found in it and in the files it imports.
    public internal(set) var findings: [Verdict]
    /// Every file that the policy consists of.
    let paths: Set<String>
  }

  /// A diagnostic, and whether it counts.
  public struct Verdict: Sendable {
    /// What was found.
    public let diagnostic: Diagnostic
    /// Whether it counts.
    public let state: State
    /// One for each place of the diagnostic.
    let fingerprints: [Fingerprint]

    /// What becomes of a finding.
    public enum State: Sendable, Equatable {
      /// It counts.
      case new
      /// The baseline lists it.
      case known
      /// The author accepts it with `allow`, for this reason.
      case accepted(because: String)
    }

    var isBaselined: Bool {
      switch state {
      case .new, .known: !diagnostic.isAboutReading
      case .accepted: false
      }
    }
  }

  /// Collects the reports of a run.
  ///
  /// `folder` is put in front of a policy's paths; it is needed where the project is not the current directory.
  /// `isPartial` says that the run did not look at all policies, so that it knows nothing of the others' findings.
  public init(
    _ reports: [(path: String, folder: String, report: Report)],
    isStrict: Bool,
    baseline: Baseline? = nil,
    isPartial: Bool = false
  ) {
    self.isStrict = isStrict
    hasBaseline = baseline != nil
    policies = reports.map {
      Self.policy($0.path, SourcePlaces($0.report.sources, folder: $0.folder), $0.report)
    }
    for remark in reports.flatMap(\.report.remarks) where !remarks.contains(remark) { remarks.append(remark) }
    if let baseline { compare(with: baseline, isPartial: isPartial) }
    removeRepetitions()
  }

  private static func policy(_ path: String, _ places: SourcePlaces, _ report: Report) -> PolicyResult {
    let fingerprints = Fingerprints(of: report, path: places.path)
    func finding(_ diagnostic: Diagnostic, _ state: Verdict.State) -> Verdict {
      Verdict(
        diagnostic: diagnostic,
        state: state,
        fingerprints: diagnostic.places.compactMap { fingerprints[$0] }
      )
    }
    return PolicyResult(
      path: path,
      places: places,
      findings: report.diagnostics.map { finding($0, .new) }
        + report.accepted.map { finding($0.diagnostic, .accepted(because: $0.because)) },
      paths: Set([path] + report.sources.files.filter { $0.origin == .policy }.map(places.path))
    )
  }
}

extension RunReport {
  /// How much a diagnostic weighs in this run.
  func severity(of diagnostic: Diagnostic) -> Diagnostic.Severity {
    isStrict && diagnostic.severity == .warning ? .error : diagnostic.severity
  }

  /// Whether a finding makes the run fail.
  func fails(_ finding: Verdict) -> Bool {
    finding.state == .new && severity(of: finding.diagnostic) == .error
  }

  /// Whether a policy must not be published.
  public var fails: Bool { policies.contains { $0.findings.contains(where: fails) } }

  /// Whether something could not be read, so that nobody knows what else is wrong.
  public var isIncomplete: Bool {
    policies.contains {
      $0.findings.contains { $0.diagnostic.isAboutReading && $0.diagnostic.severity == .error }
    }
  }

  /// Every file that the run looked at.
  var paths: Set<String> { policies.reduce(into: []) { $0.formUnion($1.paths) } }

  func count(of severity: Diagnostic.Severity) -> Int {
    count { $0.state == .new && $0.diagnostic.severity == severity }
  }

  func count(where matches: (Verdict) -> Bool) -> Int {
    policies.reduce(0) { $0 + $1.findings.count(where: matches) }
  }
}

extension RunReport {
  /// Tells what the baseline lists from what is new, place by place.
  private mutating func compare(with baseline: Baseline, isPartial: Bool) {
    let known = Set(baseline.findings.map(\.fingerprint))
    var found: Set<Fingerprint> = []
    for index in policies.indices {
      policies[index].findings = policies[index].findings.flatMap { finding -> [Verdict] in
        found.formUnion(finding.fingerprints)
        return finding.isBaselined ? finding.split(by: known) : [finding]
      }
    }
    guard !isIncomplete else { return }
    let seen = paths
    gone = baseline.findings.filter {
      !found.contains($0.fingerprint) && (!isPartial || seen.contains($0.fingerprint.path))
    }
  }

  /// A mistake in a file that several policies import is one mistake, and is said once.
  private mutating func removeRepetitions() {
    struct Place: Hashable {
      let path: String
      let code: String
      let start: UInt32
      let end: UInt32
      let message: Message
    }
    var seen: Set<Place> = []
    for index in policies.indices {
      var own: Set<Place> = []
      let places = policies[index].places
      policies[index].findings.removeAll { finding in
        let diagnostic = finding.diagnostic
        let place = Place(
          path: places.path(of: diagnostic.span),
          code: diagnostic.code,
          start: diagnostic.span.start,
          end: diagnostic.span.end,
          message: diagnostic.message
        )
        own.insert(place)
        return seen.contains(place)
      }
      seen.formUnion(own)
    }
  }
}

extension RunReport.Verdict {
  /// What of it is new, and what is known: a cause that hits a further place is new there.
  fileprivate func split(by known: Set<Fingerprint>) -> [Self] {
    let places = Array(zip(diagnostic.places, fingerprints))
    return [(false, State.new), (true, .known)].compactMap { isKnown, state in
      let part = places.filter { known.contains($0.1) == isKnown }
      return Diagnostic.joined(part.map(\.0)).map {
        Self(diagnostic: $0, state: state, fingerprints: part.map(\.1))
      }
    }
  }
}
