/// A policy as the preview shows it: what was found in it, and its pages.
public struct PreviewPolicy: Sendable {
  /// The policy's name, and the folder of its output.
  public let id: String
  /// The file, as the user knows it.
  public let path: String
  /// What was found, for this policy alone.
  public let run: RunReport
  /// The output that is shown, by path.
  public let files: [String: [UInt8]]
  /// Whether the output is older than the findings: with errors there is no new one.
  public let isOld: Bool
  /// What can be looked at, each in all languages of the policy.
  let tabs: [Tab]

  /// One document, or the banner at work.
  struct Tab: Sendable {
    let title: Message
    /// The pages by language, in the order of the policy's languages.
    let pages: [(language: Language, path: String)]
  }

  /// A policy that was just built; what it showed before stays where the new version has errors.
  public init(path: String, inputs: Inputs, folder: String, instead old: PreviewPolicy? = nil) {
    let build = Compiler.preview(inputs)
    id = Compiler.name(of: inputs.policy)
    self.path = path
    run = RunReport([(path, folder, build.report)], isStrict: false)
    if build.report.hasErrors, let old, !old.files.isEmpty {
      files = old.files
      tabs = old.tabs
      isOld = true
    } else {
      files = Dictionary(build.artifacts.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
      tabs = Self.tabs(build.artifacts)
      isOld = false
    }
  }

  /// The pages of each document side by side: their names are in the same order in every language, and backwards the
  /// privacy policy comes first and the banner last.
  private static func tabs(_ artifacts: [Artifact]) -> [Tab] {
    let pages = artifacts.filter { $0.page != nil }.sorted { $0.path > $1.path }
    let byLanguage = Language.allCases.map { language in pages.filter { $0.page == language } }
    return (0..<(byLanguage.map(\.count).max() ?? 0)).map { index in
      let sides = byLanguage.compactMap { index < $0.count ? $0[index] : nil }
      let names = sides.map { name(of: $0.path) }
      return Tab(
        title: Bilingual(da: names.first ?? "", en: names.last ?? ""),
        pages: sides.compactMap { side in side.page.map { ($0, side.path) } }
      )
    }
  }

  /// `shop/en/cookie-policy.html` is called “Cookie policy”.
  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.replacing(".html", with: "").replacing("-", with: " ").capitalisedFirst
  }
}

extension Compiler {
  /// Builds a policy with what only a preview shows: a page of each language on which the banner is at work.
  static func preview(_ inputs: Inputs) -> Build { build(inputs, with: Backend.all + [.bannerDemo]) }
}
