import Testing

@testable import PolicyCompiler

/// Every word of »Who« in the language is read, and lands where it belongs.
@Suite struct SchemaWhoTests {
  @Test func controller() throws {
    let controller = try #require(
      try bind(
        """
        controller "Fjordens Cykler ApS" {
            known-as         "Fjordens Cykler", "Cyklerne"
            legal-form       a-s
            kind             non-profit
            aim              trade-union
            role             both
            cvr              13748136
            address          "Havnegade 1", "8000 Aarhus C", DK
            country          DK
            eu-establishment yes
            email            "privatliv@fjordenscykler.dk"
            phone            "+45 86 00 10 20"
            form             "https://www.fjordenscykler.dk/kontakt"
            representative   "Reps GmbH", address: "Weg 1", DE, email: "rep@example.de"
            dpo              email: "dpo@fjordenscykler.dk"
            privacy-contact  "Anne" {
                phone "+45 70 00 00 00"
                form  "https://www.fjordenscykler.dk/anne"
            }
            large-scale      special-categories
        }
        """
      ).controller.value
    )
    #expect(controller.name.value == "Fjordens Cykler ApS")
    #expect(controller.knownAs.all() == ["Fjordens Cykler", "Cyklerne"])
    #expect(controller.legalForm.value == .aS)
    #expect(controller.kind.value == .nonProfit)
    #expect(controller.aim.value == .tradeUnion)
    #expect(controller.role.value == .both)
    #expect(controller.cvr.value == "13748136")
    #expect(controller.address.words == ["Havnegade 1", "8000 Aarhus C", "→DK"])
    #expect(controller.country.value?.id == "DK")
    #expect(controller.euEstablishment.value == true)
    #expect(controller.email.value == "privatliv@fjordenscykler.dk")
    #expect(controller.phone.value == "+45 86 00 10 20")
    #expect(controller.form.value == "https://www.fjordenscykler.dk/kontakt")
    #expect(controller.representative.value?.name.value == "Reps GmbH")
    #expect(controller.representative.value?.address.words == ["Weg 1", "→DE"])
    #expect(controller.representative.value?.email.value == "rep@example.de")
    #expect(controller.dpo.value?.name.isUnsaid == true)
    #expect(controller.dpo.value?.email.value == "dpo@fjordenscykler.dk")
    #expect(controller.privacyContact.value?.name.value == "Anne")
    #expect(controller.privacyContact.value?.phone.value == "+45 70 00 00 00")
    #expect(controller.privacyContact.value?.form.value == "https://www.fjordenscykler.dk/anne")
    #expect(controller.largeScale.all() == [.specialCategories])
  }

  @Test func controllerDenies() throws {
    let controller = try #require(
      try bind(
        """
        controller "Cyklernes Venner" {
            cvr            none
            representative none
            dpo            none
            large-scale    none
        }
        """
      ).controller.value
    )
    #expect(controller.cvr.isNone)
    #expect(controller.representative.isNone)
    #expect(controller.dpo.isNone)
    #expect(controller.largeScale.isNone)
  }

  @Test func jointControllers() throws {
    let reseller = try #require(
      try bind(
        """
        joint-controller "Trackers Forhandler ApS" {
            address     "Eksempelvej 1", DK
            email       "privat@example.dk"
            phone       "+45 70 00 00 00"
            for         tracking, support
            essence     da: "Vi svarer.", en: "We answer."
            arrangement "https://example.dk/ordning"
        }
        """
      ).jointControllers["Trackers Forhandler ApS"]
    )
    #expect(reseller.address.words == ["Eksempelvej 1", "→DK"])
    #expect(reseller.email.value == "privat@example.dk")
    #expect(reseller.phone.value == "+45 70 00 00 00")
    #expect(reseller.purposes.all().map(\.id) == ["tracking", "support"])
    #expect(reseller.essence.words == "Vi svarer. | We answer.")
    #expect(reseller.arrangement.value == "https://example.dk/ordning")
  }

  @Test func subjects() throws {
    let subjects = try bind(
      """
      subject contacts as business-contact {
          name     da: "kontaktpersoner", en: "contact persons"
          override no
      }
      subject passengers {
          name da: "passagerer", en: "passengers"
      }
      """
    ).subjects
    #expect(subjects["contacts"]?.tag == .businessContact)
    #expect(subjects["contacts"]?.name.words == "kontaktpersoner | contact persons")
    #expect(subjects["contacts"]?.override.value == false)
    #expect(subjects["passengers"]?.tag == nil)
  }

  @Test func children() throws {
    let children = try #require(
      try bind(
        """
        children {
            minimum-age         13
            parental-consent    required, verified: payment-card
            contact             "foraeldre@example.dk"
            wrong-registrations blocked
        }
        """
      ).children.value
    )
    #expect(children.minimumAge.value == 13)
    #expect(children.parentalConsent.value?.need.value == .required)
    #expect(children.parentalConsent.value?.verified.value == .paymentCard)
    #expect(children.contact.value == "foraeldre@example.dk")
    #expect(children.wrongRegistrations.value == .blocked)
    #expect(try bind("children none").children.isNone)
    let unverified = try bind("children {\n    parental-consent required, verified: none\n}").children.value
    #expect(unverified?.parentalConsent.value?.verified.isNone == true)
  }

  @Test(arguments: [
    ("joint-controller B", ["SCHEMA-003"]),
    ("controller \"A ApS\" {\n    representative email: \"a@b.dk\"\n}", ["SCHEMA-004"]),
    ("controller \"A ApS\" {\n    cvr DK13748136\n}", ["SCHEMA-003"]),
    ("controller \"A ApS\" {\n    form \"kontakt\"\n}", ["SCHEMA-014"]),
    ("children {\n    minimum-age none\n}", ["SCHEMA-012"]),
  ])
  func complains(source: String, codes: [String]) {
    #expect(Binding(source).diagnostics.map(\.code) == codes)
  }
}
