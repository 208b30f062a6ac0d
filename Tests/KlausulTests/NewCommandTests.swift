import Testing

@testable import PolicyCompiler
@testable import klausul

/// `klausul new` from flags and from answers.
struct NewCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func writesFromFlags() throws {
    let words = [
      "new", "shop", "--company", "Shop ApS", "--site", "https://www.shop.dk", "--does", "shop, statistics",
      "--services", "matomo", "--address", "Havnegade 1, 8000 Aarhus C", "--effective", "2026-12-01",
    ]
    let run = CommandRun(words, in: folder)
    #expect(run.status == .fine)
    #expect(
      run.messages
        == "policies/shop.policy was written. See what is missing: klausul check policies/shop.policy\n"
    )
    let text = try #require(folder.text("policies/shop.policy"))
    #expect(text.contains("    address \"Havnegade 1\", \"8000 Aarhus C\", DK\n"))
    #expect(text.contains("    effective 2026-12-01\n"))
    #expect(text.contains("use matomo {\n    for statistics\n}\n"))
    // What exists is never overwritten.
    let again = CommandRun(words, in: folder, language: .da)
    #expect(again.status == .misused)
    #expect(
      again.messages.hasPrefix("fejl: »policies/shop.policy« findes allerede og bliver ikke overskrevet\n")
    )
    #expect(folder.text("policies/shop.policy") == text)
  }

  @Test func asksForTheRest() throws {
    var lines = [
      "Shop ApS", "shop.dk", "https://shop.dk", "12345678", "13748136", "", "hej@shop.dk", "", "shp",
      "contact", "i dag",
    ]
    let run = CommandRun(["new", "shop"], in: folder, language: .da) {
      lines.isEmpty ? nil : lines.removeFirst()
    }
    #expect(run.status == .fine)
    #expect(lines.isEmpty)
    #expect(run.messages.contains("»shop.dk« er ikke en webadresse"))
    #expect(run.messages.contains("»12345678« er ikke et gyldigt CVR-nummer"))
    #expect(run.messages.contains("»shp« kan ikke vælges – mente du »shop«?"))
    let text = try #require(folder.text("policies/shop.policy"))
    #expect(text.contains("controller \"Shop ApS\" {\n    cvr   13748136\n    email \"hej@shop.dk\"\n}\n"))
    #expect(text.contains("    effective 20"))
  }

  @Test(arguments: [
    ([], "name the policy"),
    (["shop"], "‘--company’ is missing"),
    (["shop", "--company", "A", "--site", "a.dk"], "no web address"),
    (["shop", "--company", "A", "--site", "https://a.dk", "--does", "shops"], "did you mean ‘shop’?"),
    (["shop", "--company", "A", "--site", "https://a.dk", "--cvr", "1"], "no CVR number"),
    (["../a b", "--company", "A"], "is no name for a policy"),
  ])
  func saysWhatIsMissing(_ words: [String], _ message: String) {
    let run = CommandRun(["new"] + words, in: folder)
    #expect(run.status == .misused)
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect((try? folder.tree()) == [])
  }
}
