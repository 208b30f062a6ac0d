@testable import PolicyCompiler

/// Runs to render.
enum RunSample {
  /// An error, a choice of words, an accepted finding and letters of all lengths, in a file whose name needs care.
  static let source = """
    // Ü😀 æøå
    data whereabouts {
        name  da: "opholdssted", en: "whereabouts"
        allow MODEL-004, because: "Needed by the app, next: month"
    }
    data movements { name da: "😀 bevægelser", en: "movements" }
    purpose orders {
        name       da: "Levere", en: "Deliver"
        data       name
        sources    data-subject
        provision  none
        recipients none
        retention  1 year, from: delivery
    }
    """

  /// What cannot be read, with an edit that mends it, and related places.
  static let misread = """
    rights {
        chanels email
    }
    changes {
        announced website
        announced "e-mail"
    }
    """

  static let path = "policies/min butik,æ:1.policy"

  static func report(_ source: String = source, at path: String = path) -> Report {
    let completed = Example.passes(source).completed()
    return Compiler.check(Inputs(policy: path, files: [path: Array(completed.utf8)]))
  }

  static func run(
    _ reports: [Report] = [report(), report(misread)],
    isStrict: Bool = false,
    baseline: Baseline? = nil,
    folder: String = ""
  ) -> RunReport {
    RunReport(
      reports.map { (path: folder + path, folder: folder, report: $0) },
      isStrict: isStrict,
      baseline: baseline
    )
  }

  /// A report of one diagnostic, marked `⟦…⟧` in its source, with whatever a test adds.
  static func report(
    marked: String,
    code: String = "MODEL-004",
    severity: Diagnostic.Severity = .error,
    message: String = "no",
    _ change: (inout Diagnostic) -> Void = { _ in }
  ) -> Report {
    let example = Example.violates(marked)
    var sources = SourceSet()
    let file = sources.add(
      SourceFile(path: path, bytes: Array(example.unmarked.utf8), origin: .policy)
    )
    var diagnostic = Diagnostic(
      code: code,
      severity: severity,
      span: SourceSpan(file: file, example.marked ?? 0..<0),
      message: Bilingual(da: message, en: message)
    )
    change(&diagnostic)
    return Report(diagnostics: [diagnostic], sources: sources)
  }

  static func text(_ run: RunReport, _ format: ReportFormat, _ language: Language = .en) -> String {
    Compiler.render(run, as: format, in: language, version: "1.2.3")
  }
}
