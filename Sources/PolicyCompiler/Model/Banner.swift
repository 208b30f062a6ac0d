/// The consent banner: one that Klausul makes, or one made elsewhere and described here.
struct Banner: Node, Allowing {
  var span = SourceSpan.nowhere
  var tags: [Located<Tag>] = []

  var version: Stated<Int> = .unsaid
  var consentLifetime: Stated<Duration> = .unsaid
  var refusalLifetime: Stated<Duration> = .unsaid
  var reopen: Stated<Reopen> = .unsaid
  var proof: Stated<[Located<ConsentProof>]> = .unsaid
  /// Where each choice is sent as proof of it.
  var proofAddress: Stated<String> = .unsaid
  var storage: Stated<ChoiceStorage> = .unsaid
  var onWithdrawal: Stated<OnWithdrawal> = .unsaid
  var onLapse: Stated<OnLapse> = .unsaid
  /// Whether a page on which scripts have run is loaded anew when the consent to them is withdrawn.
  var reload: Stated<Bool> = .unsaid
  var wall: Stated<CookieWall> = .unsaid
  var embeds: Stated<[Located<Reference<Service>>]> = .unsaid
  var embedded: Stated<[BannerEmbed]> = .unsaid
  var signals: Stated<[Located<Signal>]> = .unsaid
  // Looks.
  var position: Stated<Position> = .unsaid
  var theme: Stated<Theme> = .unsaid
  /// Background, text and button.
  var colours: Stated<[Located<String>]> = .unsaid
  var corner: Stated<Corner> = .unsaid
  /// The radius of the corners in pixels.
  var radius: Stated<Int> = .unsaid
  var font: Stated<Font> = .unsaid
  // Made elsewhere.
  var vendor: Stated<Reference<Service>> = .unsaid
  var layers: Stated<[BannerLayer]> = .unsaid
  var dismissing: Stated<Dismissal> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// Made elsewhere, and only described here.
  enum Tag: String, SchemaWord { case external }

  var isExternal: Bool { tags.contains { $0.value == .external } }
}
