import Testing

@testable import PolicyCompiler

/// Every word of »What and whence« in the language is read, and lands where it belongs.
@Suite struct SchemaDataTests {
  @Test func data() throws {
    let data = try bind(
      """
      data position as sex-life {
          name        da: "position", en: "position"
          description da: "Hvor du er.", en: "Where you are."
          items       "IP", "GPS"
          item        da: "mobilmast", en: "mobile cell", optional: yes
          item        da: "adresse", en: "address"
          about       customers, carriers
          precision   postcode
          identifies  device
          stored      no {
              instead da: "de sidste fire tal", en: "the last four digits"
          }
          reviewed    "Only the town"
          override    yes
      }
      data nothing {
          name  da: "intet", en: "nothing"
          items none
      }
      """
    ).data
    let position = try #require(data["position"])
    #expect(position.tag == .sexLife)
    #expect(position.name.words == "position | position")
    #expect(position.description.words == "Hvor du er. | Where you are.")
    #expect(position.bareItems.all() == ["IP", "GPS"])
    #expect(
      position.items.nodes().map { $0.text?.words } == ["mobilmast | mobile cell", "adresse | address"]
    )
    #expect(position.items.nodes().map(\.optional.value) == [true, nil])
    #expect(position.about.all().map(\.id) == ["customers", "carriers"])
    #expect(position.precision.value == .postcode)
    #expect(position.identifies.value == .device)
    #expect(position.stored.value?.isStored.value == false)
    #expect(position.stored.value?.instead.words == "de sidste fire tal | the last four digits")
    #expect(position.reviewed.value == "Only the town")
    #expect(position.override.value == true)
    #expect(data["nothing"]?.tag == .ordinary)
    #expect(data["nothing"]?.bareItems.isNone == true)
  }

  @Test func sources() throws {
    let colleague = try #require(
      try bind(
        """
        source colleague as third-party {
            name     da: "en kollega", en: "a colleague"
            public   no
            provides name, email
            channels web-form, phone
            devices  tracker-unit
            override yes
        }
        """
      ).sources["colleague"]
    )
    #expect(colleague.tag == .thirdParty)
    #expect(colleague.name.words == "en kollega | a colleague")
    #expect(colleague.isPublic.value == false)
    #expect(colleague.provides.all().map(\.id) == ["name", "email"])
    #expect(colleague.channels.all() == [.webForm, .phone])
    #expect(colleague.devices.all().map(\.id) == ["tracker-unit"])
    #expect(colleague.override.value == true)
  }

  @Test func devices() throws {
    let unit = try #require(
      try bind(
        """
        device tracker-unit {
            name   da: "sporingsenheder", en: "trackers"
            sensor gsm-cell, data: position, every: 5 minutes, active: switched-on
            sensor movement
                   da: "registrerer stød"
                   en: "registers shocks"
        }
        """
      ).devices["tracker-unit"]
    )
    #expect(unit.name.words == "sporingsenheder | trackers")
    let sensors: [Sensor] = unit.sensors.nodes()
    #expect(sensors.map(\.kind.value) == [.gsmCell, .movement])
    #expect(sensors.first?.data.value?.id == "position")
    #expect(sensors.first?.every.value == Duration(count: 5, unit: .minute))
    #expect(sensors.first?.active.value == .switchedOn)
    #expect(sensors.last?.text?.words == "registrerer stød | registers shocks")
  }

  @Test func events() throws {
    let event = try #require(
      try bind(
        """
        event guarantee-end {
            name     da: "garantiens udløb", en: "the end of the guarantee"
            override yes
        }
        """
      ).events["guarantee-end"]
    )
    #expect(event.name.words == "garantiens udløb | the end of the guarantee")
    #expect(event.override.value == true)
  }

  @Test(arguments: [
    ("source till {\n    name da: \"kassen\", en: \"the till\"\n}", ["SCHEMA-004"]),
    ("data cards {\n    name da: \"kort\", en: \"cards\"\n    stored maybe\n}", ["SCHEMA-002"]),
  ])
  func complains(source: String, codes: [String]) {
    #expect(Binding(source).diagnostics.map(\.code) == codes)
  }
}
