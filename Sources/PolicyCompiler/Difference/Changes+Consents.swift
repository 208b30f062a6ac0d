extension ChangeCollector {
  /// What the banner asks for anew because of something that no other change tells of.
  mutating func compareConsents() {
    let versions = (before.policy.banner?.version.value ?? 1, after.policy.banner?.version.value ?? 1)
    if versions.0 != versions.1, !askedAgain.isEmpty {
      add(
        .bannerVersionChanged,
        Bilingual(
          da: "Banneret har fået version \(versions.1), så alle bliver spurgt igen.",
          en: "The banner has become version \(versions.1), so everybody is asked again."
        ),
        before: before.policy.draft.banner.value?.version.span,
        after: after.policy.draft.banner.value?.version.span,
        concerning: askedAgain
      )
    }
    let explained = Set(changes.flatMap(\.asksAgainIn))
    for category in ConsentCategory.allCases
    where askedAgain.contains(category) && !explained.contains(category) {
      add(
        .consentChanged,
        Bilingual(
          da: "Det, der bliver spurgt om under »\(category.title.da)«, er ændret.",
          en: "What is asked for under ‘\(category.title.en)’ has changed."
        ),
        before: before.policy.draft.banner.span,
        after: after.policy.draft.banner.span,
        concerning: [category]
      )
    }
  }

  /// What becomes of the consents to each category of the banner.
  var consents: [PolicyDifference.CategoryConsent] {
    let old = before.policy.banner == nil ? [] : before.policy.consentCategories
    let new = after.policy.banner == nil ? [] : after.policy.consentCategories
    return ConsentCategory.allCases.filter(\.needsConsent).compactMap { category in
      let fate: PolicyDifference.CategoryConsent.Fate? =
        switch (old.contains(category), new.contains(category)) {
        case (false, false): nil
        case (false, true): .new
        case (true, false): .gone
        case (true, true): askedAgain.contains(category) ? .askedAgain : .stands
        }
      return fate.map { PolicyDifference.CategoryConsent(category: category, fate: $0) }
    }
  }
}
