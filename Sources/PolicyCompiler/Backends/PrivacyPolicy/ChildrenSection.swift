import Mustache

extension SectionView {
  /// Services offered directly to children, or that there are none: Art. 8.
  static func children(_ reader: Reader) -> Content? {
    let said = reader.policy.draft.children
    guard !said.isUnsaid else { return nil }
    let children = said.value
    let consent = children?.parentalConsent.value
    return { _ in
      [
        "none": reader.mark(said.isNone, said.span),
        "minimumAge": reader.fact(children?.minimumAge.value.map { String($0) }, children?.minimumAge.span),
        "needsParents": reader.mark(consent?.need.value == .required, children?.parentalConsent.span),
        "needsNoParents": reader.mark(consent?.need.value == .notRequired, children?.parentalConsent.span),
        "verified": reader.fact(consent?.verified.value.map { reader($0.name) }, consent?.verified.span),
        "contact": reader.link(children?.contact ?? .unsaid),
        "remedy": .choice(children?.wrongRegistrations.value),
        "remedySource": reader.source(children?.wrongRegistrations.span),
      ]
    }
  }
}
