extension Fact {
  /// What stands in the text.
  func text(_ reader: Reader) -> String {
    let policy = reader.policy
    switch self {
    case .controllerName: return policy.controllerName
    case .controllerEmail: return policy.controller.email.value ?? ""
    case .controllerPhone: return policy.controller.phone.value ?? ""
    case .controllerCVR: return policy.controller.cvr.value ?? ""
    case .controllerAddress: return reader.address(policy.controller.address).joined(separator: ", ")
    case .controllerForm: return policy.controller.form.value ?? ""
    case .dpoEmail: return policy.controller.dpo.value?.email.value ?? ""
    case .dpoName: return policy.controller.dpo.value?.name.value ?? ""
    case .dpoPhone: return policy.controller.dpo.value?.phone.value ?? ""
    case .authorityName: return reader.plain(policy.supervision.authority?.name ?? .unsaid) ?? ""
    case .siteAddress: return policy.siteAddress
    case .version: return policy.version
    case .effective: return policy.effective.map { reader.date($0) } ?? ""
    case .section(let section):
      return reader.reference(to: section.rawValue, section.heading[reader.language])
    case .purpose(let id):
      let name = policy.purposes.first { $0.id == id }.map { reader.plain($0.name) } ?? id
      return reader.reference(to: "purpose-" + id, name)
    case .recipient(let id):
      let name = policy.recipients.first { $0.id == id }.map { reader.plain($0.name) } ?? id
      return reader.reference(to: "recipient-" + id, name)
    case .definition(let id): return reader.plain(policy.draft.definitions[id]?.term ?? .unsaid) ?? id
    case .privacyPolicy: return reader(Bilingual(da: "privatlivspolitikken", en: "the privacy policy"))
    case .cookiePolicy: return reader(Bilingual(da: "cookiepolitikken", en: "the cookie policy"))
    }
  }

  /// Where a link to it leads; `nil` for a fact that is only text.
  func address(_ reader: Reader) -> String? {
    let policy = reader.policy
    switch self {
    case .controllerEmail: return policy.controller.email.value.map { "mailto:" + $0 }
    case .controllerPhone:
      return policy.controller.phone.value.map { "tel:" + $0.filter { $0 == "+" || $0.isNumber } }
    case .controllerForm: return policy.controller.form.value
    case .dpoEmail: return policy.controller.dpo.value?.email.value.map { "mailto:" + $0 }
    case .siteAddress: return policy.siteAddress
    case .section(let section): return reader.link(section.rawValue, in: section)
    case .purpose(let id): return reader.link("purpose-" + id, in: .purposes)
    case .recipient(let id): return reader.link("recipient-" + id, in: .recipients)
    case .definition(let id): return reader.link("definition-" + id, in: .definitions)
    case .privacyPolicy: return Document.privacyPolicy.fileName[reader.language] + ".html"
    case .cookiePolicy:
      let isCombined = Document.published(by: policy).contains(.combined)
      return isCombined ? "#cookies" : Document.cookiePolicy.fileName[reader.language] + ".html"
    default: return nil
    }
  }
}

extension SectionName {
  /// The heading in a document; the cookie policy does not repeat its own title.
  func heading(in document: Document) -> Message {
    guard self == .cookies, document == .cookiePolicy else { return heading }
    return Bilingual(da: "Sådan bruger vi cookies", en: "How we use cookies")
  }

  /// The heading of the section.
  var heading: Message {
    switch self {
    case .introduction: Bilingual(da: "Kort fortalt", en: "In short")
    case .whoWeAre: Bilingual(da: "Hvem vi er", en: "Who we are")
    case .purposes: Bilingual(da: "Hvad vi bruger oplysninger til", en: "What we use data for")
    case .data: Bilingual(da: "Hvilke oplysninger vi behandler", en: "Which data we process")
    case .sources: Bilingual(da: "Hvor oplysningerne kommer fra", en: "Where the data come from")
    case .recipients: Bilingual(da: "Hvem der modtager oplysninger", en: "Who receives data")
    case .transfers: Bilingual(da: "Overførsel til lande uden for EU/EØS", en: "Transfers outside the EU/EEA")
    case .retention: Bilingual(da: "Hvor længe vi gemmer oplysninger", en: "How long we keep data")
    case .cookies: Bilingual(da: "Cookies", en: "Cookies")
    case .rights: Bilingual(da: "Dine rettigheder", en: "Your rights")
    case .complaint: Bilingual(da: "Klage", en: "Complaints")
    case .security: Bilingual(da: "Sikkerhed", en: "Security")
    case .children: Bilingual(da: "Børn", en: "Children")
    case .processorActivities: Bilingual(da: "Når vi arbejder for andre", en: "When we work for others")
    case .definitions: Bilingual(da: "Ordforklaring", en: "Definitions")
    case .changes: Bilingual(da: "Ændringer", en: "Changes")
    case .contact: Bilingual(da: "Kontakt", en: "Contact")
    }
  }
}

extension Reader {
  /// How a text refers to a place: by its number and its name where the document is numbered as contracts are, and
  /// else by its name.
  fileprivate func reference(to anchor: String, _ name: String) -> String {
    guard let number = numbers[anchor] else { return name }
    return self(Bilingual(da: "afsnit \(number), »\(name)«", en: "section \(number), “\(name)”"))
  }

  /// A postal address line by line, the country last.
  func address(_ parts: Stated<[Located<AddressPart>]>) -> [String] {
    parts.all().map { part in
      switch part {
      case .line(let line): line
      case .country(let reference):
        policy.draft.countries[reference].map { name($0).capitalisedFirst } ?? reference.id
      }
    }
  }
}
