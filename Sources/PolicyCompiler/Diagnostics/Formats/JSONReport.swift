/// A run as JSON. Its schema is `templates/report.schema.json.mustache`.
struct JSONReport {
  /// Raised whenever a reader of the report would have to change.
  static let schemaVersion = 1
  /// The name by which a report refers to its schema.
  static let schemaName = "urn:klausul:report:1"

  let run: RunReport
  let language: Language
  let version: String

  var text: String {
    let report: JSON = [
      "$schema": .string(Self.schemaName),
      "schemaVersion": .number(Self.schemaVersion),
      "klausul": .string(version),
      "language": .string(language.rawValue),
      "strict": .bool(run.isStrict),
      "passes": .bool(!run.fails),
      "summary": summary,
      "policies": .array(run.policies.map(policy)),
      "noLongerFound": .array(run.gone.map(gone)),
      "remarks": .array(run.remarks.map { .string($0[language]) }),
    ]
    return report.text
  }

  private var summary: JSON {
    [
      "errors": .number(run.count(of: .error)),
      "warnings": .number(run.count(of: .warning)),
      "notes": .number(run.count(of: .note)),
      "known": .number(run.count { $0.state == .known }),
      "accepted": .number(run.count { if case .accepted = $0.state { true } else { false } }),
    ]
  }

  private func policy(_ policy: RunReport.PolicyResult) -> JSON {
    var places = JSONPlaces(places: policy.places)
    return [
      "path": .string(policy.path),
      "findings": .array(policy.findings.map { finding($0, &places) }),
    ]
  }

  private func finding(_ finding: RunReport.Verdict, _ places: inout JSONPlaces) -> JSON {
    let diagnostic = finding.diagnostic
    let notes = diagnostic.allNotes.map { note -> JSON in
      ["message": .string(note.message[language]), "place": note.span.map { places.place($0) } ?? .null]
    }
    let citations = diagnostic.citations.map { citation -> JSON in
      ["text": .string(citation.text[language]), "address": JSON(citation.address(in: language))]
    }
    return [
      "code": .string(diagnostic.code),
      "severity": .string(diagnostic.severity.rawValue),
      "fails": .bool(run.fails(finding)),
      "state": .string(state(of: finding)),
      "because": JSON(reason(of: finding)),
      "message": .string(diagnostic.message[language]),
      "label": JSON(diagnostic.label?[language]),
      "place": places.place(diagnostic.span),
      "notes": .array(notes),
      "citations": .array(citations),
      "help": .array(diagnostic.help.map { .string($0[language]) }),
      "fixes": .array(diagnostic.fixIts.map { fix($0, of: diagnostic, &places) }),
      "declaration": JSON(finding.fingerprints.first?.declaration),
      "fingerprint": JSON(finding.fingerprints.first?.digest),
    ]
  }

  private func fix(_ fixIt: FixIt, of diagnostic: Diagnostic, _ places: inout JSONPlaces) -> JSON {
    let edits = fixIt.edits.map { edit -> JSON in
      ["place": places.place(edit.span), "replacement": .string(edit.replacement)]
    }
    return [
      "title": .string(Remarks(language: language).title(fixIt)),
      "isCertain": .bool(diagnostic.certainFix != nil),
      "edits": .array(edits),
    ]
  }

  private func state(of finding: RunReport.Verdict) -> String {
    switch finding.state {
    case .new: "new"
    case .known: "known"
    case .accepted: "accepted"
    }
  }

  private func reason(of finding: RunReport.Verdict) -> String? {
    if case .accepted(let reason) = finding.state { reason } else { nil }
  }

  private func gone(_ entry: Baseline.Entry) -> JSON {
    [
      "path": .string(entry.fingerprint.path),
      "declaration": .string(entry.fingerprint.declaration),
      "code": .string(entry.fingerprint.code),
      "message": .string(entry.message),
    ]
  }
}

/// Places as the report writes them.
private struct JSONPlaces {
  var places: SourcePlaces

  mutating func place(_ span: SourceSpan) -> JSON {
    let region = places.region(of: span)
    return [
      "path": .string(places.path(of: span)),
      "origin": .string(places.sources[span].origin.rawValue),
      "start": position(region.start, Int(span.start)),
      "end": position(region.end, Int(span.end)),
    ]
  }

  private func position(_ position: LineMap.Position, _ offset: Int) -> JSON {
    [
      "line": .number(position.line),
      "column": .number(position.column),
      "utf16Column": .number(position.utf16Column),
      "byteOffset": .number(offset),
    ]
  }
}
