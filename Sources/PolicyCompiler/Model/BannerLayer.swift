/// One layer of a banner that is made elsewhere.
struct BannerLayer: Node {
  var span = SourceSpan.nowhere
  var number: Stated<Int> = .unsaid
  var buttons: Stated<[Button]> = .unsaid
  var categories: Stated<[CategoryChoice]> = .unsaid
  var says: Stated<[Located<Information>]> = .unsaid

  /// What the layer tells.
  enum Information: String, SchemaWord {
    case controller, purposes
    case thirdParties = "third-parties"
    case policyLink = "policy-link"
    case withdrawal
  }

  /// A button, and how much it stands out.
  struct Button: Node {
    var span = SourceSpan.nowhere
    var action: Stated<Action> = .unsaid
    var label: Stated<String> = .unsaid
    var style: Stated<Style> = .unsaid
    /// The contrast of the label to its background: 4.5 stands for 4.5 to 1.
    var contrast: Stated<Double> = .unsaid

    /// What it does.
    enum Action: String, SchemaWord { case accept, reject, settings, save, close }

    /// How much it stands out.
    enum Style: String, SchemaWord { case primary, secondary, link }
  }

  /// A category that visitors can choose, and whether it is on from the start.
  struct CategoryChoice: Node {
    var span = SourceSpan.nowhere
    var category: Stated<Category> = .unsaid
    var defaultOn: Stated<Bool> = .unsaid

    /// The categories for which there is a choice: all but the necessary.
    enum Category: String, SchemaWord { case preferences, statistics, marketing }
  }
}
