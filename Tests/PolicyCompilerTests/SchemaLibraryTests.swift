import Testing

@testable import PolicyCompiler

/// Every word of »The library« is read.
@Suite struct SchemaLibraryTests {
  @Test func statute() throws {
    let draft = try bind(
      """
      statute bookkeeping-act {
          name         da: "bogføringsloven", en: "the Danish Bookkeeping Act"
          number       "Act 700 of 24 May 2022"
          jurisdiction DK
          valid        from: 2022-07-01, until: 2030-06-30
          replaced-by  new-act
          section      vouchers, at: "§ 9", da: "bilag", en: "vouchers"
          retention    accounting-material {
              kind      minimum
              period    5 years
              from      financial-year-end
              at        "§ 12(1)"
              covers    da: "bilag", en: "vouchers"
              exception da: "hvis", en: "if"
          }
          retention    claims {
              kind limitation
          }
          evidence     "https://www.retsinformation.dk/eli/lta/2022/700"
          evidence     "Karnov"
          checked      2026-11-20
          override     yes
          allow        RET-001, because: "Seen by a lawyer"
      }
      statute gdpr {
          name         da: "databeskyttelsesforordningen", en: "the GDPR"
          jurisdiction EU
          valid        from: 2018-05-25
          checked      2026-11-20
          override     yes
      }
      """
    )
    let act = try #require(draft.statutes["bookkeeping-act"])
    #expect(act.name.words == "bogføringsloven | the Danish Bookkeeping Act")
    #expect(act.number.value == "Act 700 of 24 May 2022")
    guard case .country(let country) = act.jurisdiction.value else { throw Missing.jurisdiction }
    #expect(country.id == "DK")
    #expect(act.valid.value?.from.value == CalendarDate("2022-07-01"))
    #expect(act.valid.value?.until.value == CalendarDate("2030-06-30"))
    #expect(act.replacedBy.value?.id == "new-act")
    let section = try #require(act.sections.nodes().first)
    #expect(section.id.value == "vouchers")
    #expect(section.at.value == "§ 9")
    #expect(section.text?.words == "bilag | vouchers")
    let period = try #require(act.period("accounting-material"))
    #expect(period.kind.value == .minimum)
    #expect(period.period.value == Duration(count: 5, unit: .year))
    #expect(period.from.value?.id == "financial-year-end")
    #expect(period.at.value == "§ 12(1)")
    #expect(period.covers.words == "bilag | vouchers")
    #expect(period.exception.words == "hvis | if")
    #expect(act.period("claims")?.kind.value == .limitation)
    #expect(act.period(nil)?.id.value == nil)
    #expect(
      act.evidence.nodes().map(\.source.value) == [
        "https://www.retsinformation.dk/eli/lta/2022/700", "Karnov",
      ]
    )
    #expect(act.checked.value == CalendarDate("2026-11-20"))
    #expect(act.override.value == true)
    #expect(draft.allowances.count == 1)
    guard case .eu = draft.statutes["gdpr"]?.jurisdiction.value else { throw Missing.jurisdiction }
  }

  @Test func authority() throws {
    let authority = try #require(
      try bind(
        """
        authority datatilsynet as data-protection {
            name     "Datatilsynet"
            country  DK
            address  "Carl Jacobsens Vej 35", "2500 Valby", DK
            email    "dt@datatilsynet.dk"
            phone    "+45 33 19 32 00"
            url      "https://www.datatilsynet.dk"
            form     "https://www.datatilsynet.dk/klage"
            valid    from: 2018-05-25
            evidence "https://www.datatilsynet.dk"
            checked  2026-11-20
            allow    RIGHTS-001, because: "Seen by a lawyer"
        }
        """
      ).authorities["datatilsynet"]
    )
    #expect(authority.has(.dataProtection) && !authority.has(.cookies))
    #expect(authority.name.value?.everywhere?.plainText == "Datatilsynet")
    #expect(authority.country.value?.id == "DK")
    #expect(authority.address.words == ["Carl Jacobsens Vej 35", "2500 Valby", "→DK"])
    #expect(authority.email.value == "dt@datatilsynet.dk")
    #expect(authority.phone.value == "+45 33 19 32 00")
    #expect(authority.url.value == "https://www.datatilsynet.dk")
    #expect(authority.form.value == "https://www.datatilsynet.dk/klage")
    #expect(authority.valid.value?.from.value == CalendarDate("2018-05-25"))
    #expect(authority.evidence.nodes().count == 1)
    #expect(authority.checked.value == CalendarDate("2026-11-20"))
    #expect(authority.allows.nodes().count == 1)
  }

  @Test func country() throws {
    let country = try #require(
      try bind(
        """
        country US {
            name     da: "USA", en: "the United States"
            area     third
            adequacy "(EU) 2016/1250" {
                valid  from: 2016-07-12, until: 2020-07-15
                covers everyone
            }
            adequacy "(EU) 2023/1795" {
                scope      da: "deltagere", en: "participants"
                valid      from: 2023-07-10
                covers     participants
                programme  data-privacy-framework
                challenged "C-703/25 P", on: 2025-10-31
            }
            evidence "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj"
            checked  2026-11-20
            allow    TRANS-001, because: "Seen by a lawyer"
        }
        """
      ).countries["US"]
    )
    #expect(country.name.words == "USA | the United States")
    #expect(country.area.value == .third)
    #expect(country.adequacy.nodes().map(\.decision.value) == ["(EU) 2016/1250", "(EU) 2023/1795"])
    let decision = try #require(country.adequacy.nodes().last)
    #expect(decision.scope.words == "deltagere | participants")
    #expect(decision.valid.value?.from.value == CalendarDate("2023-07-10"))
    #expect(decision.covers.value == .participants)
    #expect(decision.programme.value?.id == "data-privacy-framework")
    #expect(decision.challenged.value?.number.value == "C-703/25 P")
    #expect(decision.challenged.value?.on.value == CalendarDate("2025-10-31"))
    #expect(country.evidence.nodes().count == 1)
    #expect(country.checked.value == CalendarDate("2026-11-20"))
    #expect(country.allows.nodes().count == 1)
  }

  @Test func instrument() throws {
    let instrument = try #require(
      try bind(
        """
        instrument privacy-shield as adequacy {
            name      da: "Privacy Shield", en: "Privacy Shield"
            decision  "(EU) 2016/1250"
            countries US
            modules   1, 2, 3, 4
            requires  certification, assessment, copy, module, authorisation
            valid     from: 2016-07-12, until: 2020-07-15
            ended-by  "C-311/18"
            instead   data-privacy-framework, standard-clauses
            evidence  "https://curia.europa.eu"
            checked   2026-11-20
            allow     TRANS-001, because: "Seen by a lawyer"
        }
        """
      ).instruments["privacy-shield"]
    )
    #expect(instrument.tag == .adequacy)
    #expect(instrument.name.words == "Privacy Shield | Privacy Shield")
    #expect(instrument.decision.value == "(EU) 2016/1250")
    #expect(instrument.countries.all().map(\.id) == ["US"])
    #expect(instrument.modules.all() == [1, 2, 3, 4])
    #expect(instrument.requires.all() == Instrument.Requirement.allCases)
    #expect(instrument.valid.value?.until.value == CalendarDate("2020-07-15"))
    #expect(instrument.endedBy.value == "C-311/18")
    #expect(instrument.instead.all().map(\.id) == ["data-privacy-framework", "standard-clauses"])
    #expect(instrument.evidence.nodes().count == 1)
    #expect(instrument.checked.value == CalendarDate("2026-11-20"))
    #expect(instrument.allows.nodes().count == 1)
  }

  @Test func service() throws {
    let service = try #require(
      try bind(
        """
        service google-analytics {
            name        "Google Analytics"
            aliases     "GA4", "Universal Analytics"
            provider    "Google Ireland Limited", country: IE
            parent      "Google LLC", country: US
            role        mixed
            category    statistics
            hosts       "www.googletagmanager.com", "*.google-analytics.com"
            policy      "https://policies.google.com/privacy"
            opt-out     "https://tools.google.com/dlpage/gaoptout"
            self-hosted no
            transfer    US {
                mechanism data-privacy-framework
            }
            cookie      "_ga" as statistics {
                duration 2 years
            }
            cookie      "_ga_*"
            tracker     "collect" as statistics {
                technology pixel
            }
            evidence    "https://support.google.com"
            checked     2026-11-20
            override    yes
            allow       COOKIE-014, because: "Seen by a lawyer"
        }
        """
      ).services["google-analytics"]
    )
    #expect(service.name.value == "Google Analytics")
    #expect(service.aliases.all() == ["GA4", "Universal Analytics"])
    #expect(service.provider.value?.name.value == "Google Ireland Limited")
    #expect(service.provider.value?.country.value?.id == "IE")
    #expect(service.parent.value?.name.value == "Google LLC")
    #expect(service.parent.value?.country.value?.id == "US")
    #expect(service.role.value == .mixed)
    #expect(service.category.value == .statistics)
    #expect(service.hosts.all() == ["www.googletagmanager.com", "*.google-analytics.com"])
    #expect(service.policy.value == "https://policies.google.com/privacy")
    #expect(service.optOut.value == "https://tools.google.com/dlpage/gaoptout")
    #expect(service.selfHosted.value == false)
    #expect(service.transfers.nodes().map(\.country.value?.id) == ["US"])
    #expect(service.cookies.nodes().map(\.id.value) == ["_ga", "_ga_*"])
    #expect(service.trackers.nodes().map(\.technology) == [.pixel])
    #expect(service.evidence.nodes().count == 1)
    #expect(service.checked.value == CalendarDate("2026-11-20"))
    #expect(service.override.value == true)
    #expect(service.allows.nodes().count == 1)
  }

  @Test(arguments: [
    "statute indefinite {\nname da: \"x\", en: \"x\"\njurisdiction EU\nvalid from: 2020-01-01\nchecked 2026-11-20\n}",
    "instrument adequacy {\nname da: \"x\", en: \"x\"\nvalid from: 2020-01-01\nchecked 2026-11-20\n}",
    "instrument derogation {\nname da: \"x\", en: \"x\"\nvalid from: 2020-01-01\nchecked 2026-11-20\n}",
    "instrument compelling-interests {\nname da: \"x\", en: \"x\"\nvalid from: 2020-01-01\nchecked 2026-11-20\n}",
    "country EU {\nname da: \"x\", en: \"x\"\nchecked 2026-11-20\n}",
  ])
  func wordsOfTheLanguageAreNoNames(source: String) {
    #expect(Binding(source).reports(.reservedID) == 1)
  }

  @Test func whatIsMissing() {
    #expect(Binding("statute a {}").reports(.propertyMissing) == 4)
    #expect(Binding("authority a {}").reports(.propertyMissing) == 4)
    #expect(Binding("country AA {}").reports(.propertyMissing) == 2)
    #expect(Binding("instrument a {}").reports(.propertyMissing) == 3)
    #expect(Binding("service a {}").reports(.propertyMissing) == 3)
    #expect(Binding("browser a {}").reports(.propertyMissing) == 2)
  }

  private enum Missing: Error { case jurisdiction }
}
