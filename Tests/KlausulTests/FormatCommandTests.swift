import Foundation
import PolicyCompiler
import Testing

@testable import klausul

/// `--format`, `--strict`, `--baseline` and `--fix`, with the compiler as it is.
struct FormatCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.policy, to: "policies/shop.policy")
  }

  /// A policy with one mistake that can be mended (`chanels`) or, without that, one finding (`RET-001`).
  private static let policy = """
    site "https://www.fjordenscykler.dk" {
        languages da, en
        version   "2026-11"
        effective 2026-11-01
        audience  consumers, in: DK
    }
    controller "Fjordens Cykler ApS" {
        cvr     13748136
        address "Havnegade 1", "8000 Aarhus C", DK
        email   "privatliv@fjordenscykler.dk"
        phone   "+45 86 00 10 20"
        dpo     none
    }
    purpose contact {
        name       da: "Svare på henvendelser", en: "Answer enquiries"
        data       name, email
        sources    data-subject
        basis      contract
        provision  none
        recipients none
    }
    rights {
        channels      email, phone
        response-time 1 month
    }
    changes {
        announced website
    }

    """

  private func mistaken() throws {
    try folder.write(Self.policy.replacing("channels ", with: "chanels "), to: "policies/shop.policy")
  }

  // MARK: Formats

  @Test(arguments: [
    ("github", "::error file=policies/shop.policy,line=14,"),
    ("sarif", "{\n  \"$schema\": \"https://docs.oasis-open"),
    ("junit", "<?xml version=\"1.0\""), ("json", "{\n  \"$schema\": \"urn:klausul:report:1\""),
  ])
  func machineFormatsAreTheWholeResult(format: String, start: String) {
    for command in ["check", "build"] {
      let run = run(command, "--format", format)
      #expect(run.status == .failed)
      #expect(run.result.hasPrefix(start))
      #expect(run.messages == (command == "build" ? "nothing was written to output\n" : ""))
    }
  }

  @Test func textGoesToTheTerminal() {
    #expect(run("check", "--format", "text").result.isEmpty)
    #expect(run("check", "--format=text").messages == run("check").messages)
  }

  @Test func anUnknownFormatIsWrongUse() {
    let run = run("check", "--format", "sarf")
    #expect(run.status == .misused)
    #expect(run.result.isEmpty)
    #expect(run.messages.contains("did you mean ‘sarif’?"))
    let explained = self.run("explain", "--all", "--format", "html")
    #expect(explained.messages.contains("write text, markdown or json"))
  }

  @Test func strictActsInEveryFormatAndOnBuild() throws {
    let idle = Self.policy.replacing(
      "recipients none\n",
      with: "recipients none\n    retention 1 year, from: last-contact\n"
    )
    .replacing(
      "announced website\n",
      with: "announced website\n    allow LANG-001, because: \"Not yet translated\"\n"
    )
    try folder.write(idle, to: "policies/shop.policy")
    for format in ReportFormat.allCases.map(\.rawValue) {
      for command in ["check", "build"] {
        #expect(run(command, "--format", format).status == .fine)
        #expect(run(command, "--format", format, "--strict").status == .failed)
      }
    }
    #expect(run("check", "--strict").messages.hasSuffix("1 warning in 1 file; warnings count as errors\n"))
    #expect(run("check", "--strict", "--format", "json").result.contains("\"passes\": false"))
  }

  @Test func explainHasItsFormats() {
    let one = run("explain", "basis-001", "--format", "markdown")
    #expect(one.result.hasPrefix("## BASIS-001 "))
    #expect(run("explain", "--all", "--format", "markdown").result.hasPrefix("# The rules\n"))
    #expect(
      run("explain", "RET-001", "LANG-001", "--format=json").result.hasPrefix(
        "[\n  {\n    \"code\": \"RET-001\""
      )
    )
    #expect(run("explain", "NOPE-001", "--format=json").status == .misused)
  }

  // MARK: The baseline

  @Test func aBaselineLetsOnlyNewFindingsFail() throws {
    #expect(run("check").status == .failed)
    let written = run("check", "--write-baseline", "known.json")
    #expect(written.status == .fine)
    #expect(written.messages.hasSuffix("no errors in 1 file (1 known before)\nknown.json was written\n"))
    #expect(run("check", "--baseline", "known.json").status == .fine)
    // A line more in front changes nothing; another purpose does.
    try folder.write("// new\n" + Self.policy, to: "policies/shop.policy")
    #expect(run("check", "--baseline", "known.json").status == .fine)
    try folder.write(
      Self.policy.replacing("purpose contact", with: "purpose enquiries"),
      to: "policies/shop.policy"
    )
    let new = run("check", "--baseline", "known.json")
    #expect(new.status == .failed)
    #expect(new.messages.contains("no longer found"))
    // To write it anew is to look at everything.
    #expect(run("check", "--baseline", "known.json", "--write-baseline", "known.json").status == .fine)
    #expect(run("check", "--baseline", "known.json").status == .fine)
  }

  @Test func whatCannotBeReadIsNoBaseline() throws {
    try mistaken()
    let run = run("check", "--write-baseline", "known.json")
    #expect(run.status == .failed)
    #expect(run.messages.hasSuffix("known.json was not written: what cannot be read must be mended first\n"))
    #expect(folder.text("known.json") == nil)
  }

  @Test(arguments: [
    ("", "is not a list of known findings"), ("[]", "is not a list of known findings"),
    ("{\"version\": 1}", "is not a list of known findings"),
    ("{\"version\": 1, \"findings\": [{\"code\": 1}]}", "is not a list of known findings"),
    ("{\"version\": 2, \"findings\": []}", "has version 2, which this klausul does not know"),
  ])
  func aBadBaselineIsWrongUse(text: String, message: String) throws {
    try folder.write(text, to: "known.json")
    let run = run("check", "--baseline", "known.json")
    #expect(run.status == .misused)
    #expect(run.result.isEmpty)
    #expect(run.messages.contains(message))
  }

  @Test func aMissingBaselineIsWrongUse() throws {
    let run = run("check", "--baseline", "known.json")
    #expect(run.status == .misused)
    #expect(run.messages.contains("klausul check --write-baseline known.json"))
    #expect(self.run("check", "--write-baseline", "no/such/folder.json").status == .misused)
    #expect(self.run("check", "--write-baseline", "policies").status == .misused)
  }

  @Test func aRunOverOnePolicyKeepsTheOthersBaseline() throws {
    try folder.write(Self.policy, to: "policies/other.policy")
    #expect(run("check", "--write-baseline", "known.json").status == .fine)
    let all = folder.text("known.json")
    #expect(run("check", "policies/shop.policy", "--write-baseline", "known.json").status == .fine)
    #expect(folder.text("known.json") == all)
    #expect(!run("check", "policies/shop.policy", "--baseline", "known.json").messages.contains("no longer"))
  }

  // MARK: Mending

  @Test func fixMendsAndSaysWhatIsLeft() throws {
    try mistaken()
    let run = run("check", "--fix")
    #expect(run.status == .failed)
    #expect(
      run.messages.hasPrefix(
        "policies/shop.policy:23:5: mended: write ‘channels’ [SCHEMA-001]\n1 change in 1 file\n\n"
      )
    )
    #expect(run.messages.hasSuffix("1 error in 1 file\n"))
    #expect(folder.text("policies/shop.policy") == Self.policy)
    #expect(self.run("check", "--fix").messages.hasPrefix("nothing to mend\n"))
  }

  @Test func fixLeavesTheMachineFormatAlone() throws {
    try mistaken()
    let run = run("check", "--fix", "--format", "json")
    #expect(run.result.hasPrefix("{"))
    #expect(run.messages.contains("1 change in 1 file"))
  }

  @Test func fixKeepsLineEndsTheMarkAndTheRights() throws {
    let source =
      "\u{FEFF}" + Self.policy.replacing("channels ", with: "chanels ").replacing("\n", with: "\r\n")
    try folder.write(source, to: "policies/shop.policy")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640],
      ofItemAtPath: folder.absolute("policies/shop.policy")
    )
    _ = run("check", "--fix")
    #expect(folder.text("policies/shop.policy") == source.replacing("chanels", with: "channels"))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.absolute("policies/shop.policy"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try folder.tree("policies") == ["shop.policy"])
  }

  @Test func aSharedFileIsMendedOnce() throws {
    let shared =
      "recipient printer as procesor {\n    name \"Trykkeriet ApS\"\n    country DK\n    agreement yes\n}\n"
    try folder.write(shared, to: "shared/printer.policy")
    for name in ["shop", "other"] {
      try folder.write(
        "import \"../shared/printer.policy\"\n"
          + Self.policy.replacing("recipients none", with: "recipients printer"),
        to: "policies/\(name).policy"
      )
    }
    let run = run("check", "--fix")
    #expect(folder.text("shared/printer.policy") == shared.replacing("procesor", with: "processor"))
    #expect(run.messages.contains("1 change in 1 file"))
  }

  @Test func aLinkOutOfTheProjectIsNotFollowed() throws {
    let elsewhere = try TemporaryFolder()
    let text = Self.policy.replacing("channels ", with: "chanels ")
    try elsewhere.write(text, to: "a.policy")
    try FileManager.default.removeItem(atPath: folder.absolute("policies/shop.policy"))
    try folder.link("policies/shop.policy", to: elsewhere.absolute("a.policy"))
    let run = run("check", "--fix")
    #expect(run.status == .misused)
    #expect(run.messages.contains("lies outside the project"))
    #expect(elsewhere.text("a.policy") == text)
  }

  @Test func aFileThatCannotBeWrittenStaysWhole() throws {
    try mistaken()
    let before = folder.text("policies/shop.policy")
    // The place where the new file would be prepared is taken.
    try Disk.createFolder(folder.absolute("policies/.klausul-\(getpid()).tmp"))
    let run = run("check", "--fix")
    #expect(run.status == .misused)
    #expect(run.messages.contains("‘policies/shop.policy’ cannot be written"))
    #expect(folder.text("policies/shop.policy") == before)
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func aFolderThatCannotBeWrittenIsSaidToBe() throws {
    try mistaken()
    let place = folder.absolute("policies")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: place)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place) }
    let run = run("check", "--fix")
    #expect(run.status == .misused)
    #expect(run.messages.contains("cannot be written: permission denied"))
  }

  @Test func everythingIsSaidInDanishToo() throws {
    try mistaken()
    let run = CommandRun(["check", "--fix", "--write-baseline", "known.json"], in: folder, language: .da)
    #expect(run.status == .fine)
    #expect(
      run.messages.hasPrefix(
        "policies/shop.policy:23:5: rettet: skriv »channels« [SCHEMA-001]\n1 rettelse i 1 fil\n"
      )
    )
    #expect(run.messages.hasSuffix("ingen fejl i 1 fil (1 kendt i forvejen)\nknown.json er skrevet\n"))
  }

  private func run(_ words: String...) -> CommandRun { CommandRun(words, in: folder) }
}
