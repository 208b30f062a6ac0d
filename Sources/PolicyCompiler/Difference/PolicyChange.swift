/// One thing that is different for the people whose data are concerned, from one version of a policy to the next.
public struct PolicyChange: Sendable {
  /// What kind of change it is.
  public let kind: Kind
  /// The change in a sentence, as a reader of the policy would be told it.
  public let text: Message
  /// Whether people must be told.
  public let notice: Notice
  /// The categories of the banner in which consent is asked for again because of it.
  let asksAgainIn: [ConsentCategory]
  /// Whether those who gave a consent of their own, not through the banner, must be asked again.
  public let asksAgainInPerson: Bool
  /// Whether a consent must be asked for that nobody was asked for before.
  public let asksFirst: Bool
  /// Where the previous version says it.
  public let before: Place?
  /// Where the new version says it.
  public let after: Place?

  /// A place in a file of one of the versions.
  public struct Place: Sendable, Hashable {
    /// The file, as the user knows it.
    public let path: String
    /// The line, from 1.
    public let line: Int
  }

  /// Whether people must be told of a change before it takes effect.
  public enum Notice: String, Sendable {
    /// It widens what is done with data, or changes whom to turn to: GDPR Art. 13(3) and 14(4) where the purpose is
    /// new, otherwise the principle of transparency, WP260 rev.01, paras 29–31.
    case required
    /// It narrows what is done with data, or changes nothing in it.
    case notRequired = "not-required"
    /// A text was changed: only a reader can tell.
    case judge
  }

  /// What can change.
  public enum Kind: String, Sendable, CaseIterable {
    case purposeAdded = "purpose-added"
    case purposeRemoved = "purpose-removed"
    case purposeRenamed = "purpose-renamed"
    case basisChanged = "basis-changed"
    case dataAdded = "data-added"
    case dataRemoved = "data-removed"
    case sourceAdded = "source-added"
    case sourceRemoved = "source-removed"
    case receiverAdded = "receiver-added"
    case receiverRemoved = "receiver-removed"
    case retentionLonger = "retention-longer"
    case retentionShorter = "retention-shorter"
    case retentionChanged = "retention-changed"
    case provisionChanged = "provision-changed"
    case automatedDecisionsAdded = "automated-decisions-added"
    case automatedDecisionsRemoved = "automated-decisions-removed"
    case profilingAdded = "profiling-added"
    case profilingRemoved = "profiling-removed"
    case recipientAdded = "recipient-added"
    case recipientRemoved = "recipient-removed"
    case recipientRoleChanged = "recipient-role-changed"
    case recipientReplaced = "recipient-replaced"
    case recipientMoved = "recipient-moved"
    case transferAdded = "transfer-added"
    case transferRemoved = "transfer-removed"
    case transferGroundChanged = "transfer-ground-changed"
    case cookieAdded = "cookie-added"
    case cookieAddedAsNecessary = "necessary-cookie-added"
    case cookieKeptLonger = "cookie-kept-longer"
    case cookieRemoved = "cookie-removed"
    case cookieChanged = "cookie-changed"
    case cookieShared = "cookie-shared"
    case cookieReclassified = "cookie-reclassified"
    case choiceLifetimeChanged = "choice-lifetime-changed"
    case embedAdded = "embed-added"
    case embedRemoved = "embed-removed"
    case controllerChanged = "controller-changed"
    case controllerRenamed = "controller-renamed"
    case contactChanged = "contact-changed"
    case officerChanged = "officer-changed"
    case jointControllerAdded = "joint-controller-added"
    case jointControllerRemoved = "joint-controller-removed"
    case rightsChanged = "rights-changed"
    case authorityChanged = "authority-changed"
    case bannerVersionChanged = "banner-version-changed"
    case consentChanged = "consent-changed"
    case textChanged = "text-changed"
  }
}

extension PolicyChange.Kind {
  /// `+` for what is new, `-` for what is gone, `~` for what is otherwise than before.
  var sign: String {
    rawValue.hasSuffix("added") ? "+" : rawValue.hasSuffix("removed") ? "-" : "~"
  }

  /// What requires that people are told.
  var citations: [Citation] {
    self == .purposeAdded ? [.gdpr("13(3)"), .gdpr("14(4)")] : [.transparencyGuidelinesOnChanges]
  }

  var notice: PolicyChange.Notice {
    switch self {
    case .purposeAdded, .basisChanged, .dataAdded, .sourceAdded, .receiverAdded, .retentionLonger,
      .retentionChanged, .provisionChanged, .automatedDecisionsAdded, .profilingAdded, .recipientAdded,
      .recipientRoleChanged, .recipientReplaced, .recipientMoved, .cookieShared, .cookieReclassified,
      .controllerRenamed, .transferAdded, .transferGroundChanged, .controllerChanged,
      .contactChanged, .officerChanged, .jointControllerAdded, .jointControllerRemoved, .rightsChanged,
      .authorityChanged:
      .required
    case .purposeRemoved, .dataRemoved, .sourceRemoved, .receiverRemoved, .retentionShorter,
      .automatedDecisionsRemoved, .profilingRemoved, .recipientRemoved, .transferRemoved, .cookieAdded,
      .cookieRemoved, .cookieChanged, .embedAdded, .embedRemoved, .bannerVersionChanged, .consentChanged:
      .notRequired
    // A name is what people are told of the purpose; a new necessary cookie, and how long one lives, asks nobody.
    case .purposeRenamed, .cookieAddedAsNecessary, .cookieKeptLonger, .choiceLifetimeChanged, .textChanged:
      .judge
    }
  }
}
