import Testing

@testable import PolicyCompiler

/// Every word of »To whom« is read, and of the work done as a processor.
@Suite struct SchemaRecipientTests {
  @Test func recipient() throws {
    let draft = try bind(
      """
      recipient cloud as processor {
          name        da: "vores driftsleverandør", en: "our hosting supplier"
          category    it-support
          services    da: "drift", en: "hosting"
          vendor      some-cloud
          country     IE, IN
          parent      US
          eu-only     no
          agreement   yes, signed: 2026-02-03
          supervised  audit, report, questionnaire, dialogue
          on-demand   law, court-order, legal-claim, da: "kun da", en: "only then"
          role-reason da: "efter instruks", en: "on instructions"
          essence     da: "vi svarer", en: "we answer"
          arrangement "https://example.dk/arrangement"
          policy      "https://example.dk/policy"
          disclosure  overriding-interest, da: "svindel", en: "fraud"
          allow       RECIP-05, because: "Seen by a lawyer"
      }
      """
    )
    let recipient = try #require(draft.recipients["cloud"])
    #expect(recipient.role == .processor)
    #expect(recipient.name.words == "vores driftsleverandør | our hosting supplier")
    #expect(recipient.category.value == .itSupport)
    #expect(recipient.services.words == "drift | hosting")
    #expect(recipient.vendor.value?.id == "some-cloud")
    #expect(recipient.countries.all().map(\.id) == ["IE", "IN"])
    #expect(recipient.parent.value?.id == "US")
    #expect(recipient.euOnly.value == false)
    #expect(recipient.agreement.value?.exists.value == true)
    #expect(recipient.agreement.value?.signed.value == CalendarDate("2026-02-03"))
    #expect(recipient.supervised.all() == [.audit, .report, .questionnaire, .dialogue])
    #expect(recipient.onDemand.value?.conditions.all() == [.law, .courtOrder, .legalClaim])
    #expect(recipient.onDemand.value?.text?.words == "kun da | only then")
    #expect(recipient.roleReason.words == "efter instruks | on instructions")
    #expect(recipient.essence.words == "vi svarer | we answer")
    #expect(recipient.arrangement.value == "https://example.dk/arrangement")
    #expect(recipient.policy.value == "https://example.dk/policy")
    #expect(recipient.disclosure.value?.ground.value == .overridingInterest)
    #expect(recipient.disclosure.value?.text?.words == "svindel | fraud")
    #expect(draft.allowances.map(\.allowance.rule.value) == ["RECIP-05"])
    #expect(draft.references.map(\.id) == ["some-cloud", "IE", "IN", "US"])
  }

  @Test func transfer() throws {
    let draft = try bind(
      """
      recipient mail as processor {
          name     "Postduen Ltd."
          country  IE
          transfer US {
              mechanism  data-privacy-framework, certified: yes, checked: 2026-10-01, covers-staff: no
              fallback   standard-clauses, module: 2
              assessment 2026-03-01, da: "krypteret", en: "encrypted"
              copy       email, phone, letter, "https://example.dk/scc"
              recipient  da: "moderselskabet", en: "the parent company"
          }
          transfer IN {
              mechanism standard-clauses, module: 3
          }
          transfer NZ {
              mechanism adequacy
          }
          transfer BR {
              mechanism derogation, letter: b, frequency: occasional, risks-told: yes
          }
          transfer CN {
              mechanism compelling-interests
          }
          transfer RU {
              mechanism none
          }
      }
      """
    )
    let transfers = try #require(draft.recipients["mail"]).transfers.nodes()
    #expect(draft.recipients["mail"]?.name.value?.everywhere?.plainText == "Postduen Ltd.")
    #expect(transfers.map(\.country.value?.id) == ["US", "IN", "NZ", "BR", "CN", "RU"])
    let mechanisms = transfers.map(\.mechanism.value)
    #expect(
      mechanisms.map { $0?.ground.value.map(words) } == [
        "→data-privacy-framework", "→standard-clauses", "adequacy", "derogation", "compelling-interests", nil,
      ]
    )
    #expect(mechanisms[0]?.certified.value == true)
    #expect(mechanisms[0]?.checked.value == CalendarDate("2026-10-01"))
    #expect(mechanisms[0]?.coversStaff.value == false)
    #expect(mechanisms[1]?.module.value == 3)
    #expect(mechanisms[3]?.letter.value == .b)
    #expect(mechanisms[3]?.frequency.value == .occasional)
    #expect(mechanisms[3]?.risksTold.value == true)
    #expect(transfers[5].mechanism.isNone)
    #expect(transfers[0].fallback.value?.instrument.value?.id == "standard-clauses")
    #expect(transfers[0].fallback.value?.module.value == 2)
    #expect(transfers[0].assessment.value?.date.value == CalendarDate("2026-03-01"))
    #expect(transfers[0].assessment.value?.text?.words == "krypteret | encrypted")
    #expect(transfers[0].copy.all().map(words) == ["email", "phone", "letter", "https://example.dk/scc"])
    #expect(transfers[0].recipient.words == "moderselskabet | the parent company")
  }

  @Test func use() throws {
    let draft = try bind(
      """
      use google-analytics {
          hosted       provider
          for          statistics, advertising
          as-recipient yes
          agreement    no
          role         joint-controller
          settings     ip-shortened, no-sharing, no-signals, consent-mode, eu-only, cookieless
          transfer     US {
              mechanism data-privacy-framework
          }
          except       "_gat*", "_gid"
          cookie       "_ga" as statistics {
              duration 14 months
              allow    COOKIE-09, because: "Agreed with the DPO"
          }
          checked      2026-11-01
          allow        RECIP-05, because: "Seen by a lawyer"
      }
      use matomo {
          hosted self
          for    statistics
      }
      """
    )
    let use = try #require(draft.uses["google-analytics"])
    #expect(use.service.id == "google-analytics")
    #expect(use.hosted.value == .provider)
    #expect(use.purposes.all().map(\.id) == ["statistics", "advertising"])
    #expect(use.asRecipient.value == true)
    #expect(use.agreement.value == false)
    #expect(use.role.value == .jointController)
    #expect(use.settings.all() == ServiceUse.Setting.allCases)
    #expect(use.transfers.nodes().map(\.country.value?.id) == ["US"])
    #expect(use.except.all() == ["_gat*", "_gid"])
    let cookie = try #require(use.cookies.nodes().first)
    #expect(cookie.id.value == "_ga")
    #expect(cookie.category == .statistics)
    #expect(cookie.technology == .cookie)
    #expect(use.checked.value == CalendarDate("2026-11-01"))
    #expect(draft.uses["matomo"]?.hosted.value == .`self`)
    // What is accepted inside the cookie holds there, and nowhere else in the use.
    #expect(draft.allowances.map(\.allowance.rule.value) == ["COOKIE-09", "RECIP-05"])
    let extents = draft.allowances.map(\.extent)
    #expect(extents[0].start > extents[1].start && extents[0].end < extents[1].end)
    // A use is a reference to the library.
    #expect(draft.references.contains { $0.kind == .service && $0.id == "matomo" })
  }

  @Test func processorActivity() throws {
    let draft = try bind(
      """
      processor-activity fleet {
          name        da: "Flådestyring", en: "Fleet management"
          for         da: "virksomheder", en: "companies"
          data        position
          subjects    carriers
          recipients  hosting
          agreement   yes, copy: "https://cphtrackers.com/dpa"
          requests    answered-for-customer
          afterwards  customer-chooses, within: 30 days
          authorities da: "kunden får besked", en: "the customer is told"
          measures    access-control, backup
          audit       questionnaire, report, visit, under: nda
          text        da: "mere", en: "more"
          allow       RECIP-05, because: "Seen by a lawyer"
      }
      processor-activity support {
          name       da: "Support", en: "Support"
          for        da: "hoteller", en: "hotels"
          recipients none
          agreement  no
      }
      """
    )
    let fleet = try #require(draft.processorActivities["fleet"])
    #expect(fleet.name.words == "Flådestyring | Fleet management")
    #expect(fleet.customers.words == "virksomheder | companies")
    #expect(fleet.data.all().map(\.id) == ["position"])
    #expect(fleet.subjects.all().map(\.id) == ["carriers"])
    #expect(fleet.recipients.all().map(\.id) == ["hosting"])
    #expect(fleet.agreement.value?.exists.value == true)
    #expect(fleet.agreement.value?.copy.value == "https://cphtrackers.com/dpa")
    #expect(fleet.requests.value == .answeredForCustomer)
    #expect(fleet.afterwards.value?.method.value == .customerChooses)
    #expect(fleet.afterwards.value?.within.value == Duration(count: 30, unit: .day))
    #expect(fleet.authorities.words == "kunden får besked | the customer is told")
    #expect(fleet.measures.all().map(\.id) == ["access-control", "backup"])
    #expect(fleet.audit.value?.methods.all() == [.questionnaire, .report, .visit])
    #expect(fleet.audit.value?.under.value == .nda)
    #expect(fleet.text.words == "mere | more")
    #expect(fleet.allows.nodes().count == 1)
    #expect(draft.processorActivities["support"]?.recipients.isNone == true)
  }

  @Test func whatIsMissingOrReserved() {
    #expect(Binding("recipient a as processor {}").reports(.propertyMissing) == 1)
    #expect(Binding("use matomo {}").reports(.propertyMissing) == 1)
    #expect(Binding("processor-activity a {}").reports(.propertyMissing) == 3)
    #expect(Binding("recipient first-party {\nname \"A\"\ncountry DK\n}").reports(.reservedID) == 1)
    let copy = "recipient a {\nname \"A\"\ncountry DK\ntransfer US {\ncopy \"javascript:alert(1)\"\n}\n}"
    #expect(Binding(copy).reports(.badAddress) == 1)
  }

  private func words(_ ground: TransferMechanism.Ground) -> String {
    switch ground {
    case .adequacy: "adequacy"
    case .derogation: "derogation"
    case .compellingInterests: "compelling-interests"
    case .instrument(let reference): "→" + reference.id
    }
  }

  private func words(_ copy: SafeguardCopy) -> String {
    switch copy {
    case .channel(let channel): channel.rawValue
    case .address(let address): address
    }
  }
}
