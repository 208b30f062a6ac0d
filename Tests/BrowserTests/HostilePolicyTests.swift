import BrowserSupport
import PolicyCompiler
import Testing

/// Names, texts and addresses of a policy never become markup or script.
@Suite(.serialized) struct HostilePolicyTests {
  /// Ends a script, an attribute, a comment and a template string, and tries to run in each place.
  static let evil =
    #"</script><script>hacked=1</script><img src=x onerror=hacked=2>\" onmouseover=hacked=3 x='`$\{hacked=4}` --> ]]> \{\{hacked}} &lt;"#

  static let source = """
    site "https://www.ondsindet.dk" {
        languages da, en
        version   "\(evil)"
        effective 2026-11-01
    }
    controller "Ond \(evil) ApS" {
        allow CTRL-001, because: "It tries to break out of the page"
        cvr      13748136
        known-as "\(evil)"
        address  "\(evil)", DK
        email    "a@b.dk"
        phone    "\(evil)"
        dpo      "\(evil)", email: "dpo@b.dk"
    }
    data evil-data {
        allow TEXT-001, because: "It tries to break out of the page"
        name da: "data \(evil)", en: "data \(evil)"
        item da: "punkt \(evil)", en: "item \(evil)"
    }
    purpose evil as statistics {
        allow TEXT-001, because: "It tries to break out of the page"
        name       da: "Formål \(evil)", en: "Purpose \(evil)"
        data       evil-data
        sources    data-subject
        basis      consent, through: banner
        provision  contractual
                   da: "\(evil)"
                   en: "\(evil)"
        recipients evil-recipient
        retention  12 months, from: visit
    }
    recipient evil-recipient as processor {
        allow TEXT-001, because: "It tries to break out of the page"
        name      "\(evil)"
        country   DK
        agreement yes
    }
    cookie "\(evil)" as statistics {
        allow TEXT-001, because: "It tries to break out of the page"
        purpose  da: "cookie \(evil)", en: "cookie \(evil)"
        for      evil
        provider evil-recipient
        duration 1 year
        access   evil-recipient
    }
    banner {
        consent-lifetime 12 months
        reopen           every-page
    }
    clause evil-clause {
        allow TEXT-001, because: "It tries to break out of the page"
        after rights
        title da: "\(evil)", en: "\(evil)"
        text  da: "[ond](https://www.ondsindet.dk/a) \(evil)", en: "[x](https://www.ondsindet.dk/b) \(evil)"
    }
    rights {
        channels email
    }
    """

  @Test func nothingBreaksOut() async throws {
    let built = try BuiltSite(path: "policies/evil.policy", source: Self.source)
    var site = built.site
    let banner = BuiltSite.address + "page.html"
    site[banner] = .page(
      "<!doctype html><html lang=da><title>x</title><script src=\"/evil/consent.js\"></script><script>\(built.text("evil/consent.js"))</script><p>Side"
    )
    try await Chromium.shared.withPage(site) { page in
      for path in built.pages.map({ BuiltSite.address + $0 }) + [banner] {
        try await page.navigate(to: path)
        #expect(
          try await page.evaluate("typeof hacked").text == "undefined",
          "\(path) ran what a policy said"
        )
        #expect(
          page.log.messages.filter { $0.kind == .exception || $0.kind == .error }.isEmpty,
          "\(page.log.messages)"
        )
        #expect(
          page.log.requests.allSatisfy { $0.address.hasPrefix(BuiltSite.address) },
          "\(page.log.requests)"
        )
        let handlers = try await page.evaluate(
          "[...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => a.name.startsWith('on'))).length"
        ).number
        #expect(handlers == 0, "no attribute of a policy is a handler")
      }
      try await page.navigate(to: banner)
      try await page.wait(until: "window.klausul && document.querySelector('#klausul')")
      try await page.evaluate("klausul.show()")
      #expect(
        try await page.evaluate("document.querySelector('#klausul').textContent.includes('hacked=1')").flag
          == true
      )
      #expect(try await page.evaluate("typeof hacked").text == "undefined")
    }
  }

  /// An address that would run code is refused before anything is built.
  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", " https://a.dk", "//evil.test",
    "vbscript:x",
  ])
  func unsafeAddressesAreErrors(_ address: String) {
    let source = Self.source.replacing("agreement yes", with: "agreement yes\n    policy    \"\(address)\"")
    let build = Compiler.build(Inputs(policy: "evil.policy", files: ["evil.policy": Array(source.utf8)]))
    #expect(build.artifacts.isEmpty)
    #expect(build.report.diagnostics.contains { $0.code == "SCHEMA-014" })
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "//evil.test/x"])
  func unsafeLinksInTextsAreErrors(_ address: String) {
    let source = Self.source.replacing("https://www.ondsindet.dk/a", with: address)
    let build = Compiler.build(Inputs(policy: "evil.policy", files: ["evil.policy": Array(source.utf8)]))
    #expect(build.artifacts.isEmpty)
  }
}
