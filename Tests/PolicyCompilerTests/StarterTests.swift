import Testing

@testable import PolicyCompiler

/// What `klausul new` writes is laid out, says nothing unlawful, and leaves open only what the company must say.
@Suite struct StarterTests {
  static let sets = (1..<(1 << Starter.Activity.allCases.count)).map { bits in
    Set(Starter.Activity.allCases.enumerated().filter { bits & (1 << $0.offset) != 0 }.map(\.element))
  }

  private func starter(_ activities: Set<Starter.Activity>, isComplete: Bool) -> Starter {
    var starter = Starter()
    starter.company = "Fjordens Cykler ApS"
    starter.site = "https://www.fjordenscykler.dk"
    starter.activities = activities
    guard isComplete else { return starter }
    starter.cvr = "13748136"
    starter.address = ["Havnegade 1", "8000 Aarhus C"]
    starter.email = "privatliv@fjordenscykler.dk"
    starter.phone = "+45 86 00 10 20"
    starter.effective = CalendarDate("2026-11-01")
    return starter
  }

  private func report(_ bytes: [UInt8]) -> Report {
    Compiler.check(Inputs(policy: "new.policy", files: ["new.policy": bytes]))
  }

  /// Facts that nobody but the company knows: where recipients are, whether agreements are signed, whether there is a sign.
  private static let open: Set = ["RECIP-004", "RECIP-006", "DK-010"]
  /// What was not answered.
  private static let unanswered: Set = ["VER-001", "CTRL-001", "DK-001"]

  @Test(arguments: sets)
  func asksForExactlyWhatIsMissing(_ activities: Set<Starter.Activity>) {
    for language in Language.allCases {
      let complete = starter(activities, isComplete: true).policy(commentsIn: language)
      #expect(Compiler.format(complete, at: "").firstChangedLine == nil)
      let codes = Set(report(complete).diagnostics.map(\.code))
      #expect(codes.isSubset(of: Self.open), "\(codes.subtracting(Self.open))")
      let bare = starter(activities, isComplete: false).policy(commentsIn: language)
      let all = Set(report(bare).diagnostics.map(\.code))
      #expect(all.isSubset(of: Self.open.union(Self.unanswered)), "\(all)")
      #expect(all.isSuperset(of: Self.unanswered))
    }
  }

  /// With what the messages ask for, it is clean.
  @Test func canBeCompleted() {
    let text = String(
      decoding: starter(Set(Starter.Activity.allCases), isComplete: true).policy(commentsIn: .da),
      as: UTF8.self
    )
    let completed = text.replacing("place public-access", with: "place public-access\nsign yes")
      .replacing(/(recipient .* as controller \{)/, with: { "\($0.output.1)\n country DK" })
      .replacing(/(recipient .* as processor \{)/, with: { "\($0.output.1)\n country DK\n agreement yes" })
    let found = report(Array(completed.utf8)).diagnostics
    #expect(found.isEmpty, "\(found.map(\.code))")
  }

  @Test func whatIsTypedStaysText() {
    var starter = starter([.contact], isComplete: true)
    starter.company = "A \"B\" \\ {controller.email}\nC ApS"
    let bytes = starter.policy(commentsIn: .en)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("controller \"A \\\"B\\\" \\\\ \\{controller.email} C ApS\" {"))
    #expect(Parser.parse(bytes, file: 0).diagnostics.isEmpty)
  }

  @Test func knowsTheServicesThatCountVisits() {
    #expect(Starter.statisticsServices.contains("matomo"))
    #expect(Starter.statisticsServices.contains("google-analytics"))
    #expect(!Starter.statisticsServices.contains("youtube"))
  }

  @Test func knowsAddressesAndNumbers() {
    #expect(Starter.isSite("https://www.shop.dk"))
    #expect(!Starter.isSite("www.shop.dk"))
    #expect(!Starter.isSite("https://shop"))
    #expect(Starter.companyNumber("DK 13 74 81 36") == "13748136")
    #expect(Starter.companyNumber("12345678") == nil)
  }
}
