import Testing

@testable import PolicyCompiler

/// Every word of »Cookies, trackers, banner« is read.
@Suite struct SchemaCookieTests {
  private static let facts = """
        technology local-storage
        domain     "example.dk"
        provider   google
        purpose    da: "Måler.", en: "Measures."
        for        statistics
        duration   14 months, because: "Two seasons"
        grounds    user-input, authentication, security, media-player, load-balancing, chosen-preference,
                   social-plugin, consent-record, payment, transmission
        access     google
        load       after-consent
        identifies device
        opt-out    "https://example.dk/optout"
        anonymised da: "forkortet", en: "shortened", before-storage: yes
        checked    2026-11-01
        allow      COOKIE-009, because: "Agreed with the DPO"
    }
    """

  private func expectFacts(_ item: some StoredItem, place: SourceLocation = #_sourceLocation) {
    let facts = item.facts
    #expect(item.id.value == "x_*", sourceLocation: place)
    #expect(item.category == .statistics, sourceLocation: place)
    #expect(item.technology == .localStorage, sourceLocation: place)
    #expect(facts.domain.value == "example.dk", sourceLocation: place)
    #expect(!item.isFirstParty, sourceLocation: place)
    #expect(facts.purpose.words == "Måler. | Measures.", sourceLocation: place)
    #expect(facts.purposes.all().map(\.id) == ["statistics"], sourceLocation: place)
    #expect(facts.duration.value?.because.value == "Two seasons", sourceLocation: place)
    #expect(length(facts) == "14 month", sourceLocation: place)
    #expect(facts.grounds.all() == NecessityGround.allCases, sourceLocation: place)
    #expect(facts.access.all().map(\.id) == ["google"], sourceLocation: place)
    #expect(facts.load.value == .afterConsent, sourceLocation: place)
    #expect(facts.identifies.value == .device, sourceLocation: place)
    #expect(facts.optOut.value == "https://example.dk/optout", sourceLocation: place)
    #expect(facts.anonymised.value?.text?.words == "forkortet | shortened", sourceLocation: place)
    #expect(facts.anonymised.value?.beforeStorage.value == true, sourceLocation: place)
    #expect(facts.checked.value == CalendarDate("2026-11-01"), sourceLocation: place)
    #expect(item.allows.nodes().map(\.rule.value) == ["COOKIE-009"], sourceLocation: place)
  }

  /// A cookie and a tracker, on the site, in a use or in a service, are said with the same words.
  @Test func everyWordOfAnItem() throws {
    let inside = { (word: String) in "\(word) \"x_*\" as statistics {\n\(Self.facts)" }
    let draft = try bind(
      """
      \(inside("cookie"))
      \(inside("tracker"))
      use analytics {
          for statistics
          \(inside("cookie"))
      }
      service analytics {
          name     "Analytics"
          provider "Analytics Ltd"
          checked  2026-11-01
          \(inside("cookie"))
          \(inside("tracker"))
      }
      """
    )
    expectFacts(try #require(draft.cookies["x_*"]))
    expectFacts(try #require(draft.trackers["x_*"]))
    expectFacts(try #require(draft.uses["analytics"]?.cookies.nodes().first))
    expectFacts(try #require(draft.services["analytics"]?.cookies.nodes().first))
    expectFacts(try #require(draft.services["analytics"]?.trackers.nodes().first))
    #expect(draft.allowances.count == 5)
  }

  @Test func necessaryCookie() throws {
    let draft = try bind(
      """
      cookie "PHPSESSID" as necessary {
          provider   first-party
          purpose    da: "Husker kurven.", en: "Remembers the basket."
          duration   session
          access     none
          load       always
          identifies nobody
      }
      tracker "id" as preferences {
          technology app-storage
          purpose    da: "Husker.", en: "Remembers."
          duration   persistent
          access     none
      }
      """
    )
    let cookie = try #require(draft.cookies["PHPSESSID"])
    #expect(cookie.category == .necessary)
    #expect(cookie.technology == .cookie)
    #expect(cookie.isFirstParty)
    #expect(length(cookie.facts) == "session")
    #expect(cookie.facts.access.isNone)
    let tracker = try #require(draft.trackers["id"])
    #expect(tracker.technology == .appStorage)
    #expect(length(tracker.facts) == "persistent")
  }

  @Test func whatIsMissing() {
    // Rules ask for the duration and the category.
    #expect(Binding("cookie \"a\" {}").reports(.propertyMissing) == 0)
    #expect(Binding("tracker \"a\" {}").reports(.propertyMissing) == 1)
    #expect(Binding("use a {\nfor b\ncookie \"c\" {}\n}").reports(.propertyMissing) == 0)
  }

  @Test func banner() throws {
    let draft = try bind(
      """
      banner {
          version          2
          consent-lifetime 12 months
          refusal-lifetime 6 months
          reopen           every-page
          proof            time, text-version, choice, id
          storage          local-storage, domain: "example.dk"
          on-withdrawal    stop
          reload           no
          proof-to         "https://www.fjordenscykler.dk/proof"
          radius           8
          font             page
          position         centre
          theme            automatic
          colours          "#ffffff", "#1a1a1a"
          corner           rounded
          wall             pay-or-consent {
              price      29.95 DKK, per: month
              equivalent yes
              extra      advertising, da: "betaler indholdet", en: "pays for the content"
          }
          embeds           youtube
          signals          global-privacy-control, google-consent-mode
          allow            BANNER-006, because: "Seen by a lawyer"
      }
      """
    )
    let banner = try #require(draft.banner.value)
    #expect(!banner.isExternal)
    #expect(banner.version.value == 2)
    #expect(banner.consentLifetime.value == Duration(count: 12, unit: .month))
    #expect(banner.refusalLifetime.value == Duration(count: 6, unit: .month))
    #expect(banner.reopen.value == .everyPage)
    #expect(banner.proof.all() == [.time, .textVersion, .choice, .id])
    #expect(banner.storage.value?.place.value == .localStorage)
    #expect(banner.storage.value?.domain.value == "example.dk")
    #expect(banner.onWithdrawal.value == .stop)
    #expect(banner.reload.value == false)
    #expect(banner.proofAddress.value == "https://www.fjordenscykler.dk/proof")
    #expect(banner.radius.value == 8)
    #expect(banner.font.value == .page)
    #expect(banner.position.value == .centre)
    #expect(banner.theme.value == .automatic)
    #expect(banner.colours.all() == ["#ffffff", "#1a1a1a"])
    #expect(banner.corner.value == .rounded)
    #expect(banner.wall.value?.kind.value == .payOrConsent)
    #expect(banner.wall.value?.price.value?.amount.value == Amount(number: "29.95", currency: "DKK"))
    #expect(banner.wall.value?.price.value?.per.value == .month)
    #expect(banner.wall.value?.equivalent.value == true)
    #expect(banner.wall.value?.extra.value?.purposes.all().map(\.id) == ["advertising"])
    #expect(banner.wall.value?.extra.value?.text?.words == "betaler indholdet | pays for the content")
    #expect(banner.embeds.all().map(\.id) == ["youtube"])
    #expect(banner.signals.all() == [.globalPrivacyControl, .googleConsentMode])
    #expect(draft.allowances.count == 1)
  }

  @Test func externalBanner() throws {
    let banner = try #require(
      try bind(
        """
        banner as external {
            vendor     cookiebot
            reopen     none
            proof      none
            wall       none
            layer      1 {
                button   accept, label: "OK", style: primary, contrast: 4.5
                button   settings, style: link, contrast: 3
                category statistics, default: on
                says     controller, purposes, third-parties, policy-link, withdrawal
            }
            layer      2 {
                button save
            }
            dismissing accept
        }
        """
      ).banner.value
    )
    #expect(banner.isExternal)
    #expect(banner.vendor.value?.id == "cookiebot")
    #expect(banner.reopen.isNone && banner.proof.isNone && banner.wall.isNone)
    #expect(banner.layers.nodes().map(\.number.value) == [1, 2])
    let layer = try #require(banner.layers.nodes().first)
    #expect(layer.buttons.nodes().map(\.action.value) == [.accept, .settings])
    #expect(layer.buttons.nodes().map(\.label.value) == ["OK", nil])
    #expect(layer.buttons.nodes().map(\.style.value) == [.primary, .link])
    #expect(layer.buttons.nodes().map(\.contrast.value) == [4.5, 3])
    #expect(layer.categories.nodes().map(\.category.value) == [.statistics])
    #expect(layer.categories.nodes().map(\.defaultOn.value) == [true])
    #expect(layer.says.all() == BannerLayer.Information.allCases)
    #expect(banner.dismissing.value == .accept)
  }

  @Test func noBanner() throws {
    #expect(try bind("banner none").banner.isNone)
  }

  @Test func browser() throws {
    let browser = try #require(
      try bind(
        """
        browser firefox {
            name  "Firefox"
            help  da: "https://support.mozilla.org/da/", en: "https://support.mozilla.org/en-US/"
            allow TEXT-006, because: "Checked by hand"
        }
        """
      ).browsers["firefox"]
    )
    #expect(browser.name.value == "Firefox")
    #expect(browser.help.words == "https://support.mozilla.org/da/ | https://support.mozilla.org/en-US/")
    #expect(browser.allows.nodes().count == 1)
  }

  private func length(_ facts: StorageFacts) -> String? {
    switch facts.duration.value?.length.value {
    case .lasting(let duration): "\(duration.count) \(duration.unit)"
    case .session: "session"
    case .persistent: "persistent"
    case nil: nil
    }
  }
}
