import BrowserSupport
import Foundation
import Testing

/// Each choice can be shown later (GDPR Art. 7(1)): sent to the site's own server, and kept until it has arrived.
@Suite(.bothForms) struct BannerProofTests {
  private static let server = BannerSite.address + "proof"

  private static func site(status: Int) throws -> Site {
    let policy = try BannerSite.policy.get().banner("proof-to \"\(server)\"")
    var site = try BannerSite.site("", policy)
    site[server] = .init("text/plain", "", status: status)
    return site
  }

  private static let kept = "JSON.parse(localStorage['klausul-proof'] ?? '[]')"

  @Test func theRecordIsSent() async throws {
    try await Chromium.shared.withPage(Self.site(status: 204)) { page in
      try await page.navigate(to: BannerSite.address)
      #expect(page.log.requests.allSatisfy { $0.address != Self.server })
      try await page.choose("accept")
      try await page.wait(until: "performance.getEntriesByName('\(Self.server)').length === 1")
      try await page.wait(until: "\(Self.kept).length === 0")
      let sent = page.log.requests.filter { $0.address == Self.server }
      #expect(sent.map(\.method) == ["POST"])
      let body = try JSONDecoder().decode(JSON.self, from: Data((sent.first?.body ?? "").utf8))
      #expect(try await page.record() == body)
      // Nothing is sent again, and nothing is left behind.
      try await page.reload()
      #expect(page.log.requests.count { $0.address == Self.server } == 1)
      #expect(try await page.evaluate("Object.keys(localStorage)") == [])
    }
  }

  @Test(arguments: [404, 500]) func whatFailsIsKeptAndSentAgain(status: Int) async throws {
    try await Chromium.shared.withPage(Self.site(status: status)) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("accept")
      try await page.evaluate("klausul.withdraw()")
      try await page.wait(until: "\(Self.kept).length === 2")
      let choices = try await page.evaluate("\(Self.kept).map(one => !!one.choices['statistics.own'])")
      #expect(choices == [true, false])
      try await page.navigate(to: BannerSite.address + "shop/bikes/")
      try await page.wait(until: "performance.getEntriesByName('\(Self.server)').length === 2")
      #expect(try await page.evaluate("\(Self.kept).length") == 2)
    }
  }

  @Test func withoutAnAddressNothingLeavesThePage() async throws {
    try await Chromium.shared.withPage(BannerSite.site("")) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("accept")
      try await page.reload()
      #expect(Set(page.log.requests.map(\.method)) == ["GET"])
      #expect(page.foreignRequests.isEmpty)
    }
  }
}
