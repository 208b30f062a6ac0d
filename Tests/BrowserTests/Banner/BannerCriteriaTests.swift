import BrowserSupport
import Foundation
import Testing

/// What regulators demand of a banner, one by one, tried on the reference in a browser.
///
/// The table of criteria, with the sources of each and the outcome, is `criteria.md` beside this file.
@Suite struct BannerCriteriaTests {
  /// One demand, where it comes from, and an expression that holds where a banner meets it.
  struct Criterion: CustomTestStringConvertible, Sendable {
    let id: String
    let demand: String
    let source: String
    /// What is done before the expression is looked at.
    var steps: [Step] = []
    let test: String

    var testDescription: String { id }
  }

  /// What a visitor does.
  enum Step: Sendable {
    case press(String), click(String), reload, phone, open(String), keep(String)
  }

  static let criteria = [
    Criterion(
      id: "R1",
      demand: "Nothing that needs consent is stored, read or requested before a choice",
      source: "ePrivacy Directive art. 5(3); EDPB Guidelines 2/2023",
      test:
        "document.cookie === '' && localStorage.length + sessionStorage.length === 0 && loaded().length === 0"
    ),
    Criterion(
      id: "R2",
      demand: "The record of the choice is all that is stored without consent",
      source: "EDPB Cookie Banner Taskforce report, para. 30",
      steps: [.click("section reject"), .reload],
      test:
        "/^klausul=[^;]+$/.test(document.cookie) && localStorage.length + sessionStorage.length === 0 && loaded().length === 0"
    ),
    Criterion(
      id: "R3",
      demand: "Refusing is on every layer that has a consent button",
      source: "EDPB Cookie Banner Taskforce report, para. 8",
      steps: [.click("section choose")],
      test:
        "['section', 'dialog'].every(layer => one(layer, 'accept').previousSibling === one(layer, 'reject'))"
    ),
    Criterion(
      id: "R4",
      demand: "Refusing is a control in the banner, not a link in its prose",
      source: "EDPB Cookie Banner Taskforce report, para. 14",
      test:
        "one('section', 'reject').localName === 'button' && one('section', 'reject').checkVisibility() && !one('section', 'reject').closest('p, ul, a')"
    ),
    Criterion(
      id: "R5",
      demand: "Accepting and refusing are equally prominent",
      source: "EDPB Cookie Banner Taskforce report, para. 17–18",
      steps: [.click("section choose")],
      test:
        "['section', 'dialog'].every(layer => same(one(layer, 'accept'), one(layer, 'reject')) && contrast(one(layer, 'reject')) >= 4.5)"
    ),
    Criterion(
      id: "R6",
      demand: "No colours that push towards a choice",
      source: "Datatilsynet 2021-41-0149 (JP/Politikens Hus)",
      test:
        "['accept', 'reject'].every(name => [getComputedStyle(one('section', name)).backgroundColor, getComputedStyle(one('section', name)).color].every(isGrey))"
    ),
    Criterion(
      id: "R7",
      demand: "All purposes are named on the first layer",
      source: "Datatilsynet 2021-41-0149 (JP/Politikens Hus)",
      test:
        "['Præferencer', 'Statistik', 'Marketing', 'Forstå, hvordan besøgende bruger hjemmesiden'].every(name => root.querySelector('section').textContent.includes(name))"
    ),
    Criterion(
      id: "R8",
      demand: "Nothing is ticked in advance; silence, Escape, scrolling and closing are no consent",
      source: "GDPR rec. 32; EDPB Guidelines 05/2020",
      steps: [
        .press("Escape"), .click("section choose"), .press("Escape"), .click("section choose"),
        .click("dialog close"), .click("section choose"),
      ],
      test:
        "[...root.querySelectorAll('input:enabled')].every(input => !input.checked) && klausul.record === undefined && document.cookie === ''"
    ),
    Criterion(
      id: "R9",
      demand: "A consent for each purpose",
      source: "Datatilsynet, JFM/GulogGratis of 8 February 2023",
      steps: [.click("section choose"), .click("dialog [value=statistics]"), .click("dialog save")],
      test: "klausul.consent.statistics && !klausul.consent.marketing && !klausul.consent.preferences"
    ),
    Criterion(
      id: "R10",
      demand: "The page can be used without an answer",
      source: "EDPB Cookie Banner Taskforce report, para. 13; Datatilsynet, cookie walls, 20 February 2023",
      steps: [.click("#page")],
      test:
        "clicked === 1 && getComputedStyle(document.documentElement).overflow === 'visible' && !document.querySelector('#page').closest('[inert]')"
    ),
    Criterion(
      id: "R11",
      demand: "Embedded content asks for itself alone, and leaves a way without consent",
      source: "Datatilsynet 2023-431-0010 (Berlingske)",
      steps: [.click(".klausul always")],
      test:
        "klausul.consent['preferences.video'] && !klausul.consent['preferences.chat'] && !klausul.consent.statistics && link === 'https://video.test/'"
    ),
    Criterion(
      id: "R12",
      demand: "Who stores what, why and for how long is told, and a policy that resolves is linked",
      source: "Cookie order (BEK 1148/2011) § 3; CJEU C-673/17 Planet49",
      steps: [.click("section choose")],
      test:
        "root.querySelectorAll('dialog tr:has(td)').length === 10 && [...root.querySelectorAll('td')].every(cell => cell.textContent) && fetch(root.querySelector('section a').href).then(answer => answer.ok)"
    ),
    Criterion(
      id: "R13",
      demand: "Withdrawing is as easy as consenting, from every page",
      source: "GDPR Art. 7(3); EDPB Cookie Banner Taskforce report, para. 32–35",
      steps: [
        .click("section accept"), .click("settings"),
        .keep("root.querySelector('input[value=statistics]').checked"), .click("dialog reject"),
      ],
      test: "kept && !klausul.consent.statistics"
    ),
    Criterion(
      id: "R14",
      demand: "After withdrawal nothing is read, and identifiers are gone",
      source: "GDPR Art. 7(3); EDPB Guidelines 05/2020",
      steps: [
        .click("section accept"), .keep("document.cookie = '_ga=1; Domain=example.test'"), .click("settings"),
        .click("dialog reject"), .reload,
      ],
      test: "!document.cookie.includes('_ga') && loaded().length === 0"
    ),
    Criterion(
      id: "R15",
      demand: "A refusal is kept as long as a consent, and nobody is asked again",
      source: "EDPB Guidelines 03/2022",
      steps: [.click("section reject"), .reload],
      test:
        "!root.querySelector('section') && cookieStore.get('klausul').then(cookie => Math.abs(cookie.expires - Date.now() - 365 * 864e5) < 864e5)"
    ),
    Criterion(
      id: "R16",
      demand: "The choice can be proved",
      source: "GDPR Art. 7(1); CNIL 2020-092, para. 48",
      steps: [.click("section reject")],
      test:
        "(one => one.id && one.time && one.text && one.version === 1 && one.language === 'da' && Object.keys(one.choices).length === 6 && Object.values(one.choices).every(choice => choice === false))(klausul.record)"
    ),
    Criterion(
      id: "R17",
      demand: "A new recipient or purpose is asked for anew",
      source: "EDPB Guidelines 05/2020",
      steps: [.click("section accept"), .open("changed")],
      test: "!!root.querySelector('section') && klausul.consent.statistics && !klausul.consent.marketing"
    ),
    Criterion(
      id: "R18",
      demand: "Legitimate interests are no basis for cookies",
      source: "EDPB Cookie Banner Taskforce report",
      steps: [.click("section choose")],
      test: "!/legitim/i.test(root.textContent)"
    ),
    Criterion(
      id: "R19",
      demand: "For each necessary cookie it is documented why",
      source: "EDPB Cookie Banner Taskforce report",
      test:
        "fetch('/reference/cookies.json').then(answer => answer.json()).then(({ items }) => items.filter(one => !one.consentRequired).every(one => one.grounds.length > 0))"
    ),
    Criterion(
      id: "R20",
      demand:
        "The banner speaks the page's language, offers the same on a phone, and does not play on feelings",
      source: "EDPB Guidelines 03/2022, Annex I",
      steps: [.phone, .click("section choose")],
      test:
        "root.lang === 'da' && ['reject', 'accept'].every(name => one('section', name).checkVisibility() && one('dialog', name).checkVisibility()) && !/desværre|gå glip|bedste|elsker|ærgerligt/i.test(root.textContent) && [...root.querySelectorAll('article:has(:enabled) > p')].every(p => root.querySelector('section').textContent.includes(p.textContent))"
    ),
  ]

  /// What the expressions use.
  private static let tools = """
    var clicked = 0, link, root = document.querySelector("#klausul") ?? 0;
    var one = (layer, name) => root.querySelector(`${layer} button[value=${name}]`);
    var loaded = () => performance.getEntriesByType("resource").filter(({ name }) => !name.includes("www.example.test"));
    var same = (a, b) => ["width", "height", "font", "color", "backgroundColor", "border", "borderRadius", "opacity"]
      .every(key => key === "width" ? Math.abs(a.offsetWidth - b.offsetWidth) < 1 : getComputedStyle(a)[key] === getComputedStyle(b)[key]);
    var parts = colour => colour.match(/[\\d.]+/g).map(Number);
    var isGrey = colour => (([r, g, b]) => r === g && g === b)(parts(colour));
    var luminance = colour => parts(colour).slice(0, 3).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
      .reduce((sum, v, index) => sum + v * [0.2126, 0.7152, 0.0722][index], 0);
    var contrast = element => (([a, b]) => (a + 0.05) / (b + 0.05))([getComputedStyle(element).color, getComputedStyle(element).backgroundColor]
      .map(luminance).sort((a, b) => b - a));
    link = document.querySelector(".klausul a")?.href;
    """

  private static func site() throws -> Site {
    let policy = try BannerPolicy.named("reference")
    let built = try BuiltSite(path: "reference.policy", source: policy.source)
    let services = ["chat", "analytics", "heatmap", "pixel", "ads"]
    let body =
      services.map { "<template data-consent='\($0)'><img src='https://\($0).test/' alt=''></template>" }
      .joined()
      + "<template data-consent='video'><iframe src='https://video.test/' title='Video'></iframe></template>"
      + "<button id=page onclick='clicked++'>Page</button>"
    var site = built.site
    for service in services { site["https://\(service).test/"] = .init("image/gif", "") }
    site["https://video.test/"] = .page("video")
    let head = "<!DOCTYPE html><html lang=da><head><meta name=viewport content='width=device-width'>"
    site[BuiltSite.address] = .page("\(head)<script src=/reference/consent.js></script></head><body>\(body)")
    let changed = try policy.replacing("\"social.example\"", "\"other.example\"").script()
    site[BuiltSite.address + "changed"] = .page("\(head)<script>\(changed)</script></head><body>\(body)")
    return site
  }

  @Test(arguments: criteria) func itIsMet(criterion: Criterion) async throws {
    try await Chromium.shared.withPage(Self.site()) { page in
      try await page.navigate(to: BuiltSite.address)
      try await page.evaluate(Self.tools + "; void 0")
      for step in criterion.steps {
        switch step {
        case .press(let key): try await page.press(key)
        case .click(let place): try await page.click(Self.selector(place))
        case .reload: try await page.reload()
        case .phone: try await page.setViewport(width: 390, height: 780)
        case .open(let name): try await page.navigate(to: BuiltSite.address + name)
        case .keep(let expression): try await page.evaluate("window.kept = \(expression); void 0")
        }
        try await page.wait(
          until: "document.readyState === 'complete' && !!document.querySelector('#klausul')"
        )
        try await page.evaluate(
          "typeof one === 'undefined' && (0, eval)(`\(Self.tools.replacing("`", with: "\\`").replacing("${", with: "\\${").replacing("\\d", with: "\\\\d"))`); void 0"
        )
      }
      #expect(try await page.evaluate("Promise.resolve(\(criterion.test)).then(held => !!held)") == true)
    }
  }

  /// `section reject` → the button called so in that layer; anything else is a selector.
  private static func selector(_ place: String) -> String {
    guard !place.contains("["), !place.contains("#") else {
      return place.replacing("dialog", with: "#klausul dialog")
    }
    let parts = place.split(separator: " ")
    let layer =
      parts.count == 1 ? "#klausul >" : parts[0].hasPrefix(".") ? String(parts[0]) : "#klausul \(parts[0])"
    return "\(layer) button[value=\(parts.last ?? "")]"
  }

  /// The table, for those who read rather than run.
  @Test func theTableIsWritten() throws {
    let rows = Self.criteria.map { "| \($0.id) | \($0.demand) | \($0.source) | met |" }
    let table =
      ([
        "# What regulators demand of the banner", "",
        "Each row is tried in a browser by `BannerCriteriaTests`, on the reference content; a row that is not met fails there.",
        "",
        "| | Demand | Source | |", "|---|---|---|---|",
      ] + rows).joined(separator: "\n") + "\n"
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "criteria.md")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try table.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == table)
  }
}
