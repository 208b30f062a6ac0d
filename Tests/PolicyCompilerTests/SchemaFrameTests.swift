import Testing

@testable import PolicyCompiler

/// Every word of »Frame« in the language is read, and lands where it belongs.
@Suite struct SchemaFrameTests {
  @Test func site() throws {
    let site = try #require(
      try bind(
        """
        site "https://www.fjordenscykler.dk" {
            languages     da, en
            authoritative da
            version       "2026-11"
            effective     2026-11-01
            revised       2026-10-20
            review        2027-11-01
            jurisdiction  DK
            audience      consumers, public, in: DK, SE
            offers-to-eu  yes
            covers        website, social-media, domains: "www.fjordenscykler.dk"
            commercial    yes, imprint: "https://www.fjordenscykler.dk/om"
            publishes     combined, record
            allow         DK-001, because: "A sole trader"
        }
        """
      ).site.value
    )
    #expect(site.address.value == "https://www.fjordenscykler.dk")
    #expect(site.languages.all() == [.da, .en])
    #expect(site.authoritative.value == .da)
    #expect(site.version.value == "2026-11")
    #expect(site.effective.value == CalendarDate("2026-11-01"))
    #expect(site.revised.value == CalendarDate("2026-10-20"))
    #expect(site.review.value == CalendarDate("2027-11-01"))
    #expect(site.jurisdiction.value?.id == "DK")
    #expect(site.audience.value?.groups.all() == [.consumers, .public])
    #expect(site.audience.value?.countries.all().map(\.id) == ["DK", "SE"])
    #expect(site.offersToEU.value == true)
    #expect(site.covers.value?.areas.all() == [.website, .socialMedia])
    #expect(site.covers.value?.domains.all() == ["www.fjordenscykler.dk"])
    #expect(site.commercial.value?.isCommercial.value == true)
    #expect(site.commercial.value?.imprint.value == "https://www.fjordenscykler.dk/om")
    #expect(site.publishes.all() == [.combined, .record])
    #expect(site.allows.nodes().map(\.rule.value) == ["DK-001"])
  }

  @Test func documents() throws {
    let documents = try bind(
      """
      document cookie-policy {
          title        da: "Cookies på siden", en: "Cookies on the site"
          numbering    clauses
          contents     yes
          sections     introduction, cookies, processor-activities
          introduction da: "Velkommen.", en: "Welcome."
          help         firefox, safari
      }
      document privacy-policy {
          numbering none
      }
      """
    ).documents
    let cookies = try #require(documents.first)
    #expect(cookies.document.value == .cookiePolicy)
    #expect(cookies.title.words == "Cookies på siden | Cookies on the site")
    #expect(cookies.numbering.value == .clauses)
    #expect(cookies.contents.value == true)
    #expect(cookies.sections.all() == [.introduction, .cookies, .processorActivities])
    #expect(cookies.introduction.words == "Velkommen. | Welcome.")
    #expect(cookies.help.all().map(\.id) == ["firefox", "safari"])
    #expect(documents.last?.numbering.isNone == true)
  }

  @Test func clauses() throws {
    let clauses = try bind(
      """
      clause values {
          before who-we-are
          in     privacy-policy, banner
          title  da: "Hvad vi mener", en: "What we believe"
          text   da: "Du bestemmer.", en: "You decide."
          allow  TEXT-006, because: "Short on purpose"
      }
      clause links {
          after security
          text  da: "Vi linker.", en: "We link."
      }
      """
    ).clauses
    let values = try #require(clauses["values"])
    #expect(values.before.value == .whoWeAre)
    #expect(values.outputs.all() == [.privacyPolicy, .banner])
    #expect(values.title.words == "Hvad vi mener | What we believe")
    #expect(values.text.words == "Du bestemmer. | You decide.")
    #expect(values.allows.nodes().first?.because.value == "Short on purpose")
    #expect(clauses["links"]?.after.value == .security)
  }

  @Test func definitions() throws {
    let draft = try bind(
      """
      definition geofence {
          term     da: "geografisk hegn", en: "geofence"
          text     da: "Et område på kortet.", en: "An area on the map."
          override yes
      }
      use-definitions personal-data, processing
      """
    )
    let geofence = try #require(draft.definitions["geofence"])
    #expect(geofence.term.words == "geografisk hegn | geofence")
    #expect(geofence.text.words == "Et område på kortet. | An area on the map.")
    #expect(geofence.override.value == true)
    #expect(draft.useDefinitions.first?.definitions.all().map(\.id) == ["personal-data", "processing"])
  }

  @Test func changes() throws {
    let changes = try #require(
      try bind(
        """
        changes {
            announced website, app-message
            notice    14 days
            reasons   law, organisation
            revision  "2026-11", on: 2026-11-01
                      da: "Nyt mailsystem."
                      en: "New mail platform."
            revision  "2026-05"
        }
        """
      ).changes.value
    )
    #expect(changes.announced.all() == [.website, .appMessage])
    #expect(changes.notice.value == Duration(count: 14, unit: .day))
    #expect(changes.reasons.all() == [.law, .organisation])
    #expect(changes.revisions.nodes().map(\.version.value) == ["2026-11", "2026-05"])
    #expect(changes.revisions.nodes().first?.on.value == CalendarDate("2026-11-01"))
    #expect(changes.revisions.nodes().first?.text?.words == "Nyt mailsystem. | New mail platform.")
  }

  @Test func claims() throws {
    let claims = try bind(
      """
      claim no-sale, no-third-countries
      claim longest-retention: 5 years
      claim anonymous-statistics {
          of         market-statistics
          anonymised da: "lagt sammen", en: "added up"
      }
      """
    ).claims
    #expect(
      claims.map { $0.assertions.all() } == [[.noSale, .noThirdCountries], [], [.anonymousStatistics]]
    )
    #expect(claims[1].longestRetention.value == Duration(count: 5, unit: .year))
    #expect(claims[2].of.all().map(\.id) == ["market-statistics"])
    #expect(claims[2].anonymised.words == "lagt sammen | added up")
  }

  @Test(arguments: [
    ("site \"https://a.dk\" {\n    version \"1\"\n}", ["SCHEMA-007"]),
    ("clause values {\n    after cookies\n}", ["SCHEMA-007"]),
    ("definition geofence", ["SCHEMA-007", "SCHEMA-007"]),
  ])
  func complains(source: String, codes: [String]) {
    #expect(Binding(source).diagnostics.map(\.code) == codes)
  }
}
