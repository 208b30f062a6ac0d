/// The policy as last published, in the form in which rules compare it.
final class PreviousVersion: Sendable {
  let version: String?
  let effective: CalendarDate?
  let bannerVersion: Int
  /// What consent was asked for.
  let consentItems: [ConsentItem]
  /// Everything that was said, where the policy itself is at hand and not only its manifest.
  let policy: RuleContext?

  init(_ previous: PreviousPolicy) {
    switch previous {
    case .policy(let path, let files):
      let context = RuleContext(PolicyBinder.bind(Inputs(policy: path, files: files)), asOf: nil)
      version = context.draft.site.value?.version.value
      effective = context.draft.site.value?.effective.value
      bannerVersion = context.draft.banner.value?.version.value ?? 1
      consentItems = ConsentItem.all(in: context)
      policy = context
    case .manifest(let manifest):
      version = manifest.version
      effective = manifest.effective.flatMap { CalendarDate($0) }
      bannerVersion = manifest.banner?.version ?? 1
      consentItems =
        manifest.banner == nil ? [] : manifest.items.filter(\.consentRequired).map(ConsentItem.init)
      policy = nil
    }
  }
}
