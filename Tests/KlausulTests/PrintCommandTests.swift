import Foundation
import Testing

@testable import PolicyCompiler
@testable import klausul

/// `build --pdf` with browsers that are scripts.
struct PrintCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "page da a/da/x.html <main></main>\nwrite a/da/x.fragment.html x",
      to: "policies/a.policy"
    )
  }

  /// A browser that makes a PDF as ours is made.
  private static let obliging = """
    for word; do case $word in --print-to-pdf=*) pdf=${word#*=} ;; --user-data-dir=*) profile=${word#*=} ;; esac; done
    [ -d "$profile" ] || exit 9
    printf '%%PDF-1.4\\n/Creator (Klausul) /StructTreeRoot /Lang (da) /Title (x)\\n%%%%EOF\\n' > "$pdf"
    """

  @Test func pdfsStandBesideTheirPages() throws {
    let run = try build(with: Self.obliging)
    #expect(run.status == .fine, "\(run.messages)")
    #expect(run.messages.hasSuffix("2 files written in output\n1 PDF written in output\n"))
    #expect(
      try folder.tree("output") == [
        ".klausul", "a", "a/da", "a/da/x.fragment.html", "a/da/x.html", "a/da/x.pdf",
      ]
    )
    #expect(folder.text("output/.klausul")?.contains("pdf") == false, "the list is committed, PDFs are not")
    let again = try build(with: Self.obliging, language: .da)
    #expect(again.messages.hasSuffix("1 PDF-fil skrevet i output\n"))
  }

  @Test func withoutABrowserThePagesAreWritten() throws {
    for (variables, reason) in [
      ([:], "none was found"), (["PATH": folder.path], "none was found"),
      (["KLAUSUL_CHROMIUM": "/nowhere", "PATH": "/usr/bin"], "‘/nowhere’, which is not a program"),
    ] {
      let run = CommandRun(["build", "--pdf"], in: folder, compiler: .obeying, variables: variables)
      #expect(run.status == .failed)
      #expect(run.messages.contains(reason) && run.messages.contains("install Chromium"))
      #expect(folder.text("output/a/da/x.html") != nil)
    }
    let danish = CommandRun(["build", "--pdf"], in: folder, language: .da, compiler: .obeying)
    #expect(danish.messages.contains("installér Chromium"))
  }

  @Test(arguments: [
    ("exit 3", "made no PDF (exit status 3)"), ("exit 0", "made no PDF (exit status 0)"),
    (
      "for w; do case $w in --print-to-pdf=*) printf '%%PDF-1.4 half' > \"${w#*=}\" ;; esac; done",
      "made no PDF"
    ),
    (
      "for w; do case $w in --print-to-pdf=*) printf '%%PDF-1.4\\n%%%%EOF\\n' > \"${w#*=}\" ;; esac; done",
      "without structure, language or title"
    ),
    ("sleep 600 & sleep 600", "was not done after 1 seconds"),
  ])
  func aBrowserThatFailsLeavesNothing(_ script: String, _ reason: String) throws {
    let run = try build(with: script)
    #expect(run.status == .failed)
    #expect(run.messages.contains("error: ‘output/a/da/x.pdf’ was not made"), "\(run.messages)")
    #expect(run.messages.contains(reason), "\(run.messages)")
    #expect(try folder.tree("output") == [".klausul", "a", "a/da", "a/da/x.fragment.html", "a/da/x.html"])
    #expect(try folder.tree("temporary").isEmpty)
  }

  @Test func nobodyElsesPDFIsTouched() throws {
    try folder.write("%PDF-1.4 mine %%EOF", to: "output/a/da/x.pdf")
    let run = try build(with: Self.obliging)
    #expect(run.status == .misused)
    #expect(run.messages.contains("‘output/a/da/x.pdf’ was not written by klausul"))
    try folder.write("write b 1", to: "policies/a.policy")
    #expect(CommandRun(["build"], in: folder, compiler: .obeying).status == .fine)
    #expect(folder.text("output/a/da/x.pdf") == "%PDF-1.4 mine %%EOF")
  }

  @Test func aPDFStaysWithItsPageAndGoesWithIt() throws {
    let first = try build(with: Self.obliging)
    #expect(first.status == .fine, "\(first.messages)")
    let before = try folder.identity("output/a/da/x.pdf")
    #expect(CommandRun(["build", "--check"], in: folder, compiler: .obeying).messages.contains("up to date"))
    #expect(CommandRun(["build"], in: folder, compiler: .obeying).status == .fine)
    #expect(try folder.identity("output/a/da/x.pdf") == before)
    try folder.write("page da a/da/x.html <main>new</main>", to: "policies/a.policy")
    let changed = CommandRun(["build"], in: folder, compiler: .obeying)
    #expect(
      changed.messages.hasSuffix("‘output/a/da/x.pdf’ is from before the change; make it again with --pdf\n")
    )
    try folder.write("page da a/da/y.html <main></main>", to: "policies/a.policy")
    let check = CommandRun(["build", "--check"], in: folder, compiler: .obeying)
    #expect(check.messages.contains("output/a/da/x.pdf is superfluous"))
    #expect(CommandRun(["build"], in: folder, compiler: .obeying).status == .fine)
    #expect(try folder.tree("output") == [".klausul", "a", "a/da", "a/da/y.html"])
  }

  @Test func checkAndPDFExcludeEachOther() {
    #expect(CommandRun(["build", "--pdf", "--check"], in: folder, compiler: .obeying).status == .misused)
  }

  @Test func linksIntoThisMachineAreNotPrinted() {
    let page = """
      <link href="x.css"><a href="../da/side.html#x">A</a><a class="self" href="#here" id="here">B</a>
      <a href="#nowhere">C</a><a href="https://example.dk">D</a><a href="mailto:a@b.dk">E</a><p>href=&quot;x&quot;
      """
    let printed = String(decoding: PrintablePage.make(Array(page.utf8)), as: UTF8.self)
    #expect(
      printed.contains(
        "<a data-href=\"../da/side.html#x\">A</a><a class=\"self\" href=\"#here\" id=\"here\">B</a>"
      )
    )
    #expect(
      printed.contains("<a data-href=\"#nowhere\">C</a><a href=\"https://example.dk\">D</a><a href=\"mailto:")
    )
    for broken in ["", " href=\"", " href=\"x", " id=\""] { _ = PrintablePage.make(Array(broken.utf8)) }
  }

  private func build(with script: String, language: Language = .en) throws -> CommandRun {
    let path = folder.absolute("browser")
    try Disk.createFolder(folder.absolute("temporary"))
    try folder.write("#!/bin/sh\n\(script)\n", to: "browser")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return CommandRun(
      ["build", "--pdf"],
      in: folder,
      language: language,
      compiler: .obeying,
      variables: ["KLAUSUL_CHROMIUM": path, "TMPDIR": folder.absolute("temporary")],
      printLimit: script.hasPrefix("sleep") ? .seconds(1) : .seconds(30)
    )
  }
}
