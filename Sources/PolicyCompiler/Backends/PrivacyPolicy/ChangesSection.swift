import Mustache

extension SectionView {
  /// How changes are announced, and what has changed.
  static func changes(_ reader: Reader) -> Content? {
    let review = reader.policy.site.review
    guard reader.policy.draft.changes.value != nil || review.value != nil else { return nil }
    let said = reader.policy.draft.changes.value ?? Changes()
    return { _ in
      [
        "announced": reader.words(said.announced),
        "notice": reader.period(said.notice),
        "reasons": reader.words(said.reasons, .or),
        "review": reader.day(review),
        "revisions": .framed(
          said.revisions.nodes().map { revision in
            [
              "version": .optional(revision.version.value),
              "on": reader.day(revision.on),
              "text": reader.text(revision.text),
              "source": reader.source(revision.span),
            ]
          },
          source: reader.source(said.revisions.span)
        ),
      ]
    }
  }
}
