/// Rules for the tools that answer banners on people's behalf, so that they can answer this one.
enum RefusalRules {
  /// A rule of autoconsent: where the banner is, and which button says yes and no.
  static let autoconsent: JSON = [
    "name": "klausul",
    "prehideSelectors": [.string(banner)],
    "detectCmp": [["exists": .string(root)]],
    "detectPopup": [["visible": .string(banner)]],
    "optIn": [["waitForThenClick": .string(button("accept", in: banner))]],
    "optOut": [["waitForThenClick": .string(button("reject", in: banner))]],
    "test": [["waitForVisible": .string(banner), "timeout": .number(1000), "check": "none"]],
  ]

  /// A rule of Consent-O-Matic, which answers for each kind of purpose what its user wants.
  static func consentOMatic(_ categories: [ConsentCategory]) -> JSON {
    [
      "$schema": "https://raw.githubusercontent.com/cavi-au/Consent-O-Matic/master/rules.schema.json",
      "klausul": [
        "detectors": [
          ["presentMatcher": [matcher(root)], "showingMatcher": [matcher(banner)]]
        ],
        "methods": [
          ["name": "OPEN_OPTIONS", "action": click(button("choose", in: banner))],
          [
            "name": "DO_CONSENT",
            "action": ["type": "consent", "consents": .array(categories.compactMap(consent))],
          ],
          ["name": "SAVE_CONSENT", "action": click(button("save", in: root + " dialog"))],
        ],
      ],
    ]
  }

  private static let root = "#klausul"
  private static let banner = root + " section"

  private static func button(_ value: String, in layer: String) -> String {
    "\(layer) button[value=\(value)]"
  }

  private static func target(_ selector: String) -> JSON { ["selector": .string(selector)] }

  private static func matcher(_ selector: String) -> JSON { ["type": "css", "target": target(selector)] }

  private static func click(_ selector: String) -> JSON { ["type": "click", "target": target(selector)] }

  private static func consent(_ category: ConsentCategory) -> JSON? {
    guard let kind = kind(of: category) else { return nil }
    let selector = "\(root) dialog input[value=\(category.rawValue)]"
    return [
      "type": .string(kind),
      "matcher": ["type": "checkbox", "target": target(selector)],
      "toggleAction": click(selector),
    ]
  }

  /// Consent-O-Matic's letter: preferences and functionality, performance and analytics, ad selection.
  private static func kind(of category: ConsentCategory) -> String? {
    switch category {
    case .necessary: nil
    case .preferences: "A"
    case .statistics: "B"
    case .marketing: "F"
    }
  }
}
