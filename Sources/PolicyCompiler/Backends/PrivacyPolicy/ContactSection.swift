import Mustache

extension SectionView {
  /// Whom to ask.
  static func contact(_ reader: Reader) -> Content? {
    let controller = reader.policy.controller
    let dpo = controller.dpo.value
    return { _ in
      [
        "name": .text(reader.policy.controllerName),
        "source": reader.source(controller.email.span ?? controller.name.span),
        "address": address(controller.address, reader),
        "email": reader.link(controller.email),
        "phone": reader.phone(controller.phone),
        "form": reader.link(controller.form),
        "privacyContact": controller.privacyContact.value.map { contact($0, reader) } ?? .null,
        "dpo": dpo.map { contact($0, reader) } ?? .null,
      ]
    }
  }
}
