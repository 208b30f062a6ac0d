extension PolicyDifference {
  /// Raised whenever a reader of the JSON would have to change.
  static let schemaVersion = 1

  /// Differences as JSON, in both languages. `version` is that of the program that speaks.
  public static func json(_ differences: [PolicyDifference], version: String) -> String {
    let report: JSON = [
      "schemaVersion": .number(schemaVersion),
      "klausul": .string(version),
      "policies": .array(differences.map(\.json)),
    ]
    return report.text
  }

  private var json: JSON {
    let required = changes.contains { $0.notice == .required }
    return [
      "path": .string((after ?? before)?.path ?? ""),
      "before": before.map(\.json) ?? .null,
      "after": after.map(\.json) ?? .null,
      "errors": .number(errors),
      "keepsItsVersion": .bool(keepsItsVersion),
      "mustBeTold": .bool(required),
      "announced": announcement.channels.map(\.json) ?? .null,
      "noticeDays": announcement.notice.map { .number(Int($0.seconds / 86_400)) } ?? .null,
      "changes": .array(changes.map(\.json)),
      "consents": .array(
        consents.map { ["category": .string($0.category.rawValue), "fate": .string($0.fate.rawValue)] }
      ),
    ]
  }
}

extension PolicyDifference.Version {
  fileprivate var json: JSON {
    ["path": .string(path), "version": .string(name), "effective": JSON(effective?.description)]
  }
}

extension PolicyChange {
  fileprivate var json: JSON {
    [
      "kind": .string(kind.rawValue),
      "text": text.json,
      "notice": .string(notice.rawValue),
      "law": .array(notice == .required ? kind.citations.map { $0.text.json } : []),
      "asksAgainIn": .array(asksAgainIn.map { .string($0.rawValue) }),
      "asksAgainInPerson": .bool(asksAgainInPerson),
      "asksFirst": .bool(asksFirst),
      "before": before.map(\.json) ?? .null,
      "after": after.map(\.json) ?? .null,
    ]
  }
}

extension PolicyChange.Place {
  fileprivate var json: JSON { ["path": .string(path), "line": .number(line)] }
}

extension Message {
  fileprivate var json: JSON { ["da": .string(da), "en": .string(en)] }
}
