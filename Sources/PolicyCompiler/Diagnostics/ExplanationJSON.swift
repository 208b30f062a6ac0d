extension Explanation {
  /// The explanation for machines.
  func json(in language: Language) -> JSON {
    [
      "code": .string(code),
      "name": .string(name),
      "severity": .string(severity.rawValue),
      "canBeAccepted": .bool(canBeAllowed),
      "title": .string(title[language]),
      "why": .string(why[language]),
      "law": .array(
        citations.map { ["text": .string($0.text[language]), "address": JSON($0.address(in: language))] }
      ),
      "examples": .array(
        examples.map {
          ["violates": .bool($0.violates), "source": .string($0.source), "previous": JSON($0.previous)]
        }
      ),
    ]
  }
}
