/// What changes for people when one version of a policy follows another.
public struct PolicyDifference: Sendable {
  /// The version before; `nil` where the policy is new.
  public let before: Version?
  /// The version after; `nil` where the policy is gone.
  public let after: Version?
  /// Every change, the new version's order of things.
  public let changes: [PolicyChange]
  /// The categories of the banner, and what becomes of the consents given in each.
  let consents: [CategoryConsent]
  /// How the new version says that people are told of changes, and how long before.
  let announcement: Announcement
  /// How many errors the rules find in the new version; what is said here may then be untrue.
  public let errors: Int

  /// One version of a policy.
  public struct Version: Sendable {
    /// The file, as the user knows it.
    public let path: String
    /// The version as the policy states it.
    public let name: String
    /// The day from which it applies.
    public let effective: CalendarDate?
  }

  /// How people are told of changes.
  struct Announcement: Sendable {
    let channels: Message?
    let notice: Duration?
  }

  /// What becomes of the consents to one category of the banner.
  struct CategoryConsent: Sendable {
    let category: ConsentCategory
    let fate: Fate

    enum Fate: String, Sendable {
      /// The banner did not ask for it before.
      case new
      /// A yes to the previous version counts no more: the digests differ.
      case askedAgain = "asked-again"
      /// A yes still counts.
      case stands
      /// The banner asks for it no more.
      case gone
    }
  }

  /// Whether nothing is different, not even a text.
  public var isEmpty: Bool { changes.isEmpty }

  /// Whether the new version applies from a day before people can have been told: not after that of the old one.
  var appliesTooEarly: Bool {
    guard let before = before?.effective, let after = after?.effective else { return false }
    return changes.contains { $0.notice == .required } && after <= before
  }

  /// Whether the same version is said of two policies that differ.
  var keepsItsVersion: Bool {
    guard let before, let after else { return false }
    return !isEmpty && before.name.withSingleBlanks == after.name.withSingleBlanks
  }
}
