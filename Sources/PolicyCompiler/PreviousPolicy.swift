/// The policy as it was last published, which the new one is compared with.
public enum PreviousPolicy: Sendable {
  /// The policy itself, with the files that it imports.
  case policy(path: String, files: [String: [UInt8]])
  /// The manifest that was made of it.
  case manifest(PublishedManifest)
}

/// What a published `cookies.json` tells of the policy it was made of.
public struct PublishedManifest: Sendable, Decodable {
  /// The version of the policy.
  public let version: String
  /// The day from which it applied.
  public let effective: String?
  /// The banner, where there was one.
  public let banner: Banner?
  /// Everything that was stored.
  public let items: [Item]

  /// The banner of the manifest.
  public struct Banner: Sendable, Decodable {
    /// The version that consents were given to.
    public let version: Int
  }

  /// An item of the manifest.
  public struct Item: Sendable, Decodable {
    /// Its name or pattern.
    public let name: String
    /// The consent category.
    public let category: String
    /// Whether it needs consent.
    public let consentRequired: Bool
    /// Who sets it.
    public let provider: Provider
    /// What it is for, in each language.
    public let purpose: [String: String]
    /// The purposes it serves.
    public let purposes: [String]
    /// Who reads it.
    public let access: [Reader]
  }

  /// Who sets an item.
  public struct Provider: Sendable, Decodable {
    /// Whether it is the site itself.
    public let firstParty: Bool
    /// The recipient's id.
    public let id: String?
    /// Its name, in each language.
    public let name: [String: String]
  }

  /// Someone who reads an item.
  public struct Reader: Sendable, Decodable {
    /// The recipient's id.
    public let id: String
    /// Its name, in each language.
    public let name: [String: String]
  }
}
