/// Mends what can be mended with certainty, again and again until nothing is left: behind one mistake may be another.
public struct Fixer {
  /// The policy and its files, as they are when all is mended.
  public private(set) var inputs: Inputs
  /// What was changed, in the order in which it was.
  public private(set) var changes: [Change] = []

  /// One thing that was mended.
  public struct Change: Sendable {
    /// `path:line:column`, as the file was when it was found.
    public let place: String
    /// The code of what was found.
    public let code: String
    /// What was done.
    public let title: Message
  }

  /// Edits that call for each other for ever are no mending.
  private static let mostRounds = 10

  /// Mends a policy and what it imports; `folder` is put in front of its paths.
  public init(_ inputs: Inputs, folder: String = "", check: (Inputs) -> Report) {
    self.inputs = inputs
    var report = check(inputs)
    for _ in 0..<Self.mostRounds {
      let plan = FixPlan(for: report)
      guard !plan.fixed.isEmpty else { return }
      var mended = self.inputs
      for file in plan.edits.keys {
        let source = report.sources.files[Int(file)]
        mended.files[source.path] = plan.applied(to: source, number: file)
      }
      let next = check(mended)
      // Whatever an edit promises, it must not leave the file harder to read.
      guard mended.files != self.inputs.files, Self.unreadable(next) <= Self.unreadable(report) else {
        return
      }
      note(plan, report, folder)
      self.inputs = mended
      report = next
    }
  }

  /// The files that are not as they were.
  public func changedFiles(from before: Inputs) -> [String: [UInt8]] {
    inputs.files.filter { before.files[$0.key] != $0.value }
  }

  private mutating func note(_ plan: FixPlan, _ report: Report, _ folder: String) {
    var places = SourcePlaces(report.sources, folder: folder)
    changes += plan.fixed.map { diagnostic, fixIt in
      Change(
        place: places.place(of: diagnostic.span),
        code: diagnostic.code,
        title: Bilingual(
          da: Remarks(language: .da).title(fixIt),
          en: Remarks(language: .en).title(fixIt)
        )
      )
    }
  }

  /// Only the form counts: behind a word that is put right, more may come to light.
  private static func unreadable(_ report: Report) -> Int {
    report.diagnostics.count { $0.code.hasPrefix("SYNTAX-") }
  }
}
