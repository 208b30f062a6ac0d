import Mustache

extension SectionView {
  /// Where one can complain: Art. 13(2)(d), 77 and 79.
  static func complaint(_ reader: Reader) -> Content? {
    let complaint = reader.policy.draft.complaint
    let authority = reader.policy.supervision.authority
    let desk = complaint.value?.first
    let span = complaint.value?.authority.span ?? complaint.span ?? reader.policy.controller.name.span
    return { _ in
      [
        "source": reader.source(span),
        "name": .optional(authority.flatMap { reader.plain($0.name) }),
        "heading": .optional(authority.flatMap { reader.plain($0.name)?.capitalisedFirst }),
        "address": address(authority?.address ?? .unsaid, reader),
        "phone": reader.phone(authority?.phone ?? .unsaid),
        "email": reader.link(authority?.email ?? .unsaid),
        "url": reader.link(authority?.url ?? .unsaid),
        "form": reader.link(authority?.form ?? .unsaid),
        "desk": desk?.value.map { first in
          [
            "text": reader.text(first.text),
            "email": reader.link(first.email),
            "source": reader.source(first.span),
          ]
        } ?? .null,
      ]
    }
  }
}
