/// Texts that say that everything takes consent.
struct ConsentOnlyText: Sendable {
  let range: Range<Int>
  /// The purposes it names, by what marks them; none where it is about all.
  let tags: Set<Purpose.Tag>?
  /// The bases it admits.
  let bases: Set<LegalBasis.Kind>
  /// Whether it is only about passing data on.
  let isAboutSharing: Bool

  init?(_ sentence: Sentence) {
    guard let range = Self.patterns.firstMeantMatch(in: sentence),
      Self.limits.firstMatch(in: sentence) == nil,
      !ClaimText.isConditional(sentence)
    else { return nil }
    self.range = range
    isAboutSharing = Self.sharing.firstMatch(in: sentence) != nil
    var bases: Set<LegalBasis.Kind> = [.consent]
    if Self.contract.firstMatch(in: sentence) != nil { bases.insert(.contract) }
    if Self.law.firstMatch(in: sentence) != nil { bases.formUnion([.legalObligation, .publicTask]) }
    if Self.interests.firstMatch(in: sentence) != nil { bases.insert(.legitimateInterests) }
    self.bases = bases
    var tags: Set<Purpose.Tag> = []
    if Self.marketing.firstMatch(in: sentence) != nil { tags.formUnion([.marketing, .advertising]) }
    if Self.statistics.firstMatch(in: sentence) != nil { tags.insert(.statistics) }
    // A purpose that is not known could be any.
    if tags.isEmpty, Self.purpose.firstMatch(in: sentence) != nil { return nil }
    self.tags = tags.isEmpty ? nil : tags
  }

  func isAbout(_ purpose: Purpose) -> Bool {
    if isAboutSharing, purpose.recipients.all().isEmpty { return false }
    guard let tags else { return true }
    return purpose.tags.contains { tags.contains($0.value) }
  }

  private static let patterns = PhrasePatternSet([
    "we …1 only …1 (process|use|share|collect|disclose) [any|any of|all] [your|personal|the] [personal] (data|information) [about you] …6 (with your|with|if you have given|if you give|if we have|on the basis of|based on|under a|under) [your|us|a contract or|contract or|explicit|prior|a|of] [explicit|prior|your] (consent|permission)",
    "we …1 only …1 (process|use|share|collect|disclose) [your|personal|the] [personal] (data|information) [about you] (under|on the basis of|based on) [a] contract or consent",
    "(your|all) [personal] (data|information) (is|are) only (processed|used|shared|collected|disclosed) …4 with your [explicit|prior] (consent|permission)",
    "vi (behandler|bruger|anvender|indsamler|deler|videregiver) …1 (kun|alene|udelukkende) [dine|de] [personlige] (oplysninger|personoplysninger|persondata|data) [om dig] …6 (med|på grundlag af|på baggrund af) [dit|et|aftale eller|kontrakt eller] [udtrykkelige|forudgående] samtykke",
    "vi (behandler|bruger|anvender|indsamler|deler|videregiver) [dine] [personlige] (oplysninger|personoplysninger|persondata|data) [om dig] …4 (kun|alene|udelukkende) (med|på grundlag af|på baggrund af) [dit|et] [udtrykkelige|forudgående] samtykke",
    "vi (behandler|bruger|anvender|indsamler|deler|videregiver) (kun|alene|udelukkende) [dine|de] [personlige] (oplysninger|personoplysninger|persondata|data) [om dig] …4 (hvis|når) du har (givet|sagt) [dit|os|os dit] [udtrykkelige] (samtykke|ja)",
    "(dine|alle) [personlige] (oplysninger|personoplysninger|persondata|data) (behandles|bruges|deles|videregives) …2 (kun|alene|udelukkende) …4 med [dit] [udtrykkelige] samtykke",
    "(kun|alene|udelukkende) med dit [udtrykkelige] samtykke (behandler|bruger|deler|videregiver) vi [dine] [personlige] (oplysninger|personoplysninger|data)",
  ])

  private static let limits = PhrasePatternSet([
    "(except*|unless|than|other*|without|until|where|but|sensitive|special|health|children*)",
    "(medmindre|bortset|undtag*|undtaget|end|ud over|udover|indtil|men|dog|følsomme|helbred*|børns)",
  ])
  private static let sharing: PhrasePattern =
    "(share|shared|disclose|disclosed|deler|deles|videregiver|videregives)"
  private static let contract: PhrasePattern = "(contract*|agreement|aftale*|kontrakt*)"
  private static let law: PhrasePattern = "(law|legal|lov|loven|lovgivning*|retlig*)"
  private static let interests: PhrasePattern = "(legitimate|interest*|legitim*|interesse*)"
  private static let marketing: PhrasePattern =
    "(*marketing*|markedsføring*|*nyhedsbrev*|*newsletter*|advertis*|annonce*|reklame*)"
  private static let statistics: PhrasePattern = "(*statisti*|analytics|analyse*)"
  private static let purpose: PhrasePattern = "(til|for|to) …"
}
