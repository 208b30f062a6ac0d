/// A code as a SARIF log describes it.
struct SARIFRule {
  let explanation: Explanation
  let language: Language

  var json: JSON {
    var members: [JSON.Member] = [
      .init(name: "id", value: .string(explanation.code)),
      .init(name: "name", value: .string(explanation.name)),
      .init(name: "shortDescription", value: SARIFReport.message(explanation.title[language])),
      .init(name: "fullDescription", value: SARIFReport.message(explanation.why[language])),
      .init(
        name: "help",
        value: [
          "text": .string(explanation.text(in: language, isShort: true)),
          "markdown": .string(explanation.markdown(in: language, isShort: true)),
        ]
      ),
    ]
    if let address = explanation.citations.lazy.compactMap({ $0.address(in: language) }).first {
      members.append(.init(name: "helpUri", value: .string(address)))
    }
    members.append(
      .init(name: "defaultConfiguration", value: ["level": .string(explanation.severity.rawValue)])
    )
    members.append(.init(name: "properties", value: ["tags": .array(tags.map(JSON.string))]))
    return .object(members)
  }

  /// The topic; `law` for what rests on it.
  private var tags: [String] {
    ["privacy", explanation.topic.lowercased()] + (explanation.citations.isEmpty ? [] : ["law"])
  }
}
