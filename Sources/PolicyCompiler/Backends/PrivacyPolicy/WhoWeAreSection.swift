import Mustache

extension SectionView {
  /// Who answers for the processing and how to reach them: Art. 13(1)(a) and (b), 26 and 27.
  static func whoWeAre(_ reader: Reader) -> Content? {
    let controller = reader.policy.controller
    let knownAs = controller.knownAs.all()
    return { _ in
      [
        "controller": [
          "name": .text(reader.policy.controllerName),
          "source": reader.source(controller.name.span),
          "knownAs": reader.fact(knownAs.isEmpty ? nil : reader.list(knownAs), controller.knownAs.span),
          "legalForm": reader.fact(
            controller.legalForm.value.map { reader($0.name) },
            controller.legalForm.span
          ),
          "cvr": reader.fact(controller.cvr.value, controller.cvr.span),
          "address": address(controller.address, reader),
          "email": reader.link(controller.email),
          "phone": reader.phone(controller.phone),
          "form": reader.link(controller.form),
          "imprint": reader.link(reader.policy.site.commercial.value?.imprint ?? .unsaid),
        ],
        "site": .text(reader.policy.siteAddress),
        "role": .choice(controller.role.value ?? .controller),
        "roleSource": reader.source(controller.role.span ?? controller.name.span),
        "coverage": coverage(reader),
        "representative": controller.representative.value.map { representative($0, reader) } ?? .null,
        "dpo": controller.dpo.value.map { contact($0, reader) } ?? .null,
        "noDPO": reader.mark(controller.dpo.isNone, controller.dpo.span),
        "privacyContact": controller.privacyContact.value.map { contact($0, reader) } ?? .null,
        "jointControllers": .framed(reader.policy.draft.jointControllers.own.map { joint($0, reader) }),
      ]
    }
  }

  /// A person or an office to write to.
  static func contact(_ contact: Contact, _ reader: Reader) -> Value {
    person(contact.name, contact.address, contact.email, contact.phone, contact.form, contact.span, reader)
  }

  static func address(_ parts: Stated<[Located<AddressPart>]>, _ reader: Reader) -> Value {
    .framed(reader.address(parts).map { .text($0) }, source: reader.source(parts.span))
  }

  private static func representative(_ said: Representative, _ reader: Reader) -> Value {
    person(said.name, said.address, said.email, said.phone, said.form, said.span, reader)
  }

  private static func person(
    _ name: Stated<String>,
    _ address: Stated<[Located<AddressPart>]>,
    _ email: Stated<String>,
    _ phone: Stated<String>,
    _ form: Stated<String>,
    _ span: SourceSpan,
    _ reader: Reader
  ) -> Value {
    [
      "name": .optional(name.value),
      "address": self.address(address, reader),
      "email": reader.link(email),
      "phone": reader.phone(phone),
      "form": reader.link(form),
      "source": reader.source(span),
    ]
  }

  /// What the policy applies to, and for whom it is made.
  private static func coverage(_ reader: Reader) -> Value {
    let site = reader.policy.site
    let covers = site.covers.value
    let audience = site.audience.value
    let countries = audience?.countries.all().compactMap { reader.policy.draft.countries[$0] } ?? []
    let areas = covers?.areas ?? .unsaid
    let domains = covers?.domains.all() ?? []
    let groups = audience?.groups ?? .unsaid
    return [
      "areas": reader.words(areas),
      "domains": reader.fact(domains.isEmpty ? nil : reader.list(domains), covers?.domains.span),
      "audience": reader.words(groups),
      "countries": reader.fact(
        countries.isEmpty ? nil : reader.list(countries.map(reader.name)),
        audience?.countries.span
      ),
    ]
  }

  private static func joint(_ said: JointController, _ reader: Reader) -> Value {
    let ids = Set(said.purposes.all().map(\.id))
    let purposes = reader.policy.purposes.filter { ids.contains($0.id) }
    return [
      "name": .text(said.id.value),
      "source": reader.source(said.id.span),
      "cvr": reader.fact(said.cvr.value, said.cvr.span),
      "address": address(said.address, reader),
      "email": reader.link(said.email),
      "phone": reader.phone(said.phone),
      "purposes": reader.linked(purposes.map(reader.linked), said.purposes.span),
      "essence": reader.text(said.essence),
      "arrangement": reader.link(said.arrangement),
    ]
  }
}
