/// The findings that a project knew of when it began to count: they are listed, and only new ones fail.
public struct Baseline: Sendable, Decodable {
  /// Raised whenever an older program could not read the file.
  public static let currentVersion = 1

  /// The version of the file.
  public let version: Int
  /// What is known, in the order of the file.
  public let findings: [Entry]

  /// A finding, and what was said of it, for people who read the file.
  public struct Entry: Sendable, Decodable {
    /// What tells it from all others.
    public let fingerprint: Fingerprint
    /// The message at the time, in English.
    public let message: String

    /// An entry is flat in the file.
    public init(from decoder: any Decoder) throws {
      fingerprint = try Fingerprint(from: decoder)
      message =
        try decoder.container(keyedBy: Field.self).decodeIfPresent(String.self, forKey: .message) ?? ""
    }

    init(_ fingerprint: Fingerprint, _ message: String) {
      self.fingerprint = fingerprint
      self.message = message
    }

    private enum Field: String, CodingKey { case message }
  }

  init(_ findings: [Entry]) {
    version = Self.currentVersion
    self.findings = findings.sorted { $0.fingerprint < $1.fingerprint }
  }
}

extension Baseline {
  /// Everything that a run found and that nobody has accepted, known before or not.
  ///
  /// What could not be read is never among it: behind it may hide anything. `keeping` gives what is known of files
  /// that this run did not look at.
  public init(of run: RunReport, keeping other: Baseline? = nil) {
    var entries: [Entry] = []
    for finding in run.policies.flatMap(\.findings) where finding.isBaselined {
      for (place, fingerprint) in zip(finding.diagnostic.places, finding.fingerprints) {
        // One language, whoever runs it: the file is to stay the same.
        entries.append(Entry(fingerprint, place.message.en))
      }
    }
    let seen = run.paths
    self.init(entries + (other?.findings.filter { !seen.contains($0.fingerprint.path) } ?? []))
  }

  /// The file: one finding after the other in a fixed order.
  public var text: String {
    let file: JSON = [
      "version": .number(version),
      "findings": .array(findings.map(Self.json)),
    ]
    return file.text
  }

  private static func json(_ entry: Entry) -> JSON {
    [
      "path": .string(entry.fingerprint.path),
      "declaration": .string(entry.fingerprint.declaration),
      "code": .string(entry.fingerprint.code),
      "text": .string(entry.fingerprint.text),
      "occurrence": .number(entry.fingerprint.occurrence),
      "message": .string(entry.message),
    ]
  }
}
