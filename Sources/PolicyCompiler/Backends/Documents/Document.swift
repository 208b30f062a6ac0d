/// The documents that people read.
enum Document: Sendable, CaseIterable {
  case privacyPolicy
  case cookiePolicy
  /// Both in one.
  case combined

  /// The documents that a policy publishes: both, unless it says otherwise.
  static func published(by policy: Policy) -> [Document] {
    let said = policy.site.publishes.all()
    if said.contains(.combined) { return [.combined] }
    var documents: [Document] = []
    if said.isEmpty || said.contains(.privacyPolicy) { documents.append(.privacyPolicy) }
    if said.isEmpty || said.contains(.cookiePolicy) { documents.append(.cookiePolicy) }
    return documents
  }

  /// The name of the file in each language, without its ending.
  var fileName: Message { settingsWord.fileName }

  var settingsWord: DocumentSettings.Document {
    switch self {
    case .privacyPolicy: .privacyPolicy
    case .cookiePolicy: .cookiePolicy
    case .combined: .combined
    }
  }

  var clauseOutput: Clause.Output {
    switch self {
    case .privacyPolicy: .privacyPolicy
    case .cookiePolicy: .cookiePolicy
    case .combined: .combined
    }
  }

  /// The sections of the document in the order that a reader expects, unless the policy orders them.
  var defaultSections: [SectionName] {
    switch self {
    case .privacyPolicy, .combined:
      [
        .introduction, .whoWeAre, .purposes, .data, .sources, .recipients, .transfers, .cookies, .rights,
        .complaint,
        .security, .children, .processorActivities, .definitions, .changes, .contact,
      ]
    case .cookiePolicy: [.introduction, .cookies, .recipients, .rights, .definitions, .changes, .contact]
    }
  }

  func settings(in policy: Policy) -> DocumentSettings? {
    policy.draft.documents.first { $0.document.value == settingsWord }
  }
}

extension SectionName {
  /// Whether the section holds what Art. 13 and 14 demand, so that an author can move it but not leave it out.
  var isMandatory: Bool {
    switch self {
    case .whoWeAre, .purposes, .recipients, .transfers, .cookies, .rights, .complaint: true
    case .introduction, .data, .sources, .retention, .security, .children, .processorActivities, .definitions,
      .changes, .contact:
      false
    }
  }
}
