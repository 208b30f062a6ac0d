extension ChangeCollector {
  mutating func compareControllers() {
    let old = before.policy.controller
    let new = after.policy.controller
    let names = (before.policy.controllerName, after.policy.controllerName)
    let numbers = (old.cvr.value.flatMap(CVRNumber.digits), new.cvr.value.flatMap(CVRNumber.digits))
    // The number is the company; a name can change with its legal form.
    let isSameCompany = numbers.0 != nil && numbers.0 == numbers.1
    if names.0 != names.1, isSameCompany {
      add(
        .controllerRenamed,
        Bilingual(
          da: "Vi hedder nu \(names.1) (før: \(names.0)).",
          en: "We are now called \(names.1) (before: \(names.0))."
        ),
        before: old.name.span,
        after: new.name.span,
        concerning: Set(ConsentCategory.allCases)
      )
    } else if names.0 != names.1 || numbers.0 != nil && numbers.1 != nil && numbers.0 != numbers.1 {
      let number =
        names.0 == names.1
        ? (numbers.0.map { ", CVR \($0)" } ?? "", numbers.1.map { ", CVR \($0)" } ?? "") : ("", "")
      add(
        .controllerChanged,
        Bilingual(
          da: "Den dataansvarlige er nu \(names.1)\(number.1) (før: \(names.0)\(number.0)).",
          en: "The controller is now \(names.1)\(number.1) (before: \(names.0)\(number.0))."
        ),
        before: old.name.span,
        after: new.name.span,
        concerning: Set(ConsentCategory.allCases),
        asksInPerson: !purposesWithOwnConsent.isEmpty
      )
    }
    if contact(old) != contact(new) {
      add(
        .contactChanged,
        Bilingual(da: "Vores kontaktoplysninger er ændret.", en: "Our contact details have changed."),
        before: old.span,
        after: new.email.span ?? new.span
      )
    }
    if officer(old.dpo.value) != officer(new.dpo.value) {
      add(
        .officerChanged,
        new.dpo.value == nil
          ? Bilingual(
            da: "Vi har ikke længere en databeskyttelsesrådgiver.",
            en: "We no longer have a data protection officer."
          )
          : old.dpo.value == nil
            ? Bilingual(
              da: "Vi har nu en databeskyttelsesrådgiver.",
              en: "We now have a data protection officer."
            )
            : Bilingual(
              da: "Kontaktoplysningerne for vores databeskyttelsesrådgiver er ændret.",
              en: "The contact details of our data protection officer have changed."
            ),
        before: old.dpo.span,
        after: new.dpo.span
      )
    }
    compareJointControllers()
  }

  private mutating func compareJointControllers() {
    let old = before.policy.draft.jointControllers.own
    let new = after.policy.draft.jointControllers.own
    for joint in new where !old.contains(where: { $0.id.value == joint.id.value }) {
      add(
        .jointControllerAdded,
        Bilingual(
          da: "\(joint.id.value) er nu dataansvarlig sammen med os.",
          en: "\(joint.id.value) is now a controller jointly with us."
        ),
        after: joint.id.span,
        asksInPerson: purposesWithOwnConsent.contains { own in
          let purposes = joint.purposes.all()
          return purposes.isEmpty || purposes.contains { $0.id == own.id }
        }
      )
    }
    for joint in old where !new.contains(where: { $0.id.value == joint.id.value }) {
      add(
        .jointControllerRemoved,
        Bilingual(
          da: "\(joint.id.value) er ikke længere dataansvarlig sammen med os.",
          en: "\(joint.id.value) is no longer a controller jointly with us."
        ),
        before: joint.id.span
      )
    }
  }

  private func contact(_ controller: Controller) -> [String?] {
    [controller.email.value, controller.phone.value, controller.form.value, address(controller.address)]
      + (controller.privacyContact.value.map { officer($0) } ?? [])
  }

  private func officer(_ contact: Contact?) -> [String?] {
    guard let contact else { return [] }
    return [
      contact.name.value, contact.email.value, contact.phone.value, contact.form.value,
      address(contact.address), "",
    ]
  }

  private func address(_ address: Stated<[Located<AddressPart>]>) -> String {
    address.all().map { part in
      switch part {
      case .line(let line): line
      case .country(let country): country.id
      }
    }.joined(separator: "\n")
  }
}
