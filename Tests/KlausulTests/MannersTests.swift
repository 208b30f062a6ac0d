import Foundation
import Testing

@testable import PolicyCompiler
@testable import klausul

/// How much is said, what a progress line does, and what a stopped program leaves behind.
struct MannersTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func quietSaysOnlyWhatIsWrong() throws {
    try folder.write("write a.txt A", to: "policies/a.policy")
    #expect(CommandRun(["build", "-q"], in: folder, compiler: .obeying).messages.isEmpty)
    #expect(CommandRun(["build", "-q", "--check"], in: folder, compiler: .obeying).messages.isEmpty)
    #expect(CommandRun(["check", "--quiet"], in: folder, compiler: .obeying).messages.isEmpty)
    try folder.write("error here", to: "policies/a.policy")
    let run = CommandRun(["check", "-q"], in: folder, compiler: .obeying)
    #expect(run.status == .failed)
    #expect(run.messages.hasPrefix("policies/a.policy:1:1: error: as you say [TEST-001]\n"))
    #expect(!run.messages.contains("1 error"))
    #expect(CommandRun(["check", "-q", "missing.policy"], in: folder).messages.hasPrefix("error: "))
    // A machine's format is the result, and stays.
    #expect(!CommandRun(["check", "-q", "--format", "json"], in: folder).result.isEmpty)
  }

  @Test func verboseSaysWhatIsDone() throws {
    try folder.write("write a.txt A", to: "policies/a.policy")
    let run = CommandRun(["build", "--verbose"], in: folder, language: .en, compiler: .obeying)
    #expect(
      run.messages == """
        read: policies/a.policy (13 bytes)
        no errors in 1 file
        writing output/a.txt (1 bytes)
        1 file written in output

        """
    )
  }

  @Test func progressShowsOnlyWhatTakesLong() {
    var said: [String] = []
    var clock = ContinuousClock.now
    var session = Session(
      output: Output { _, bytes in
        said.append(String(decoding: bytes, as: UTF8.self))
        return 0
      },
      language: .en,
      directory: "/",
      isColoured: false
    )
    session.now = { clock }
    func work(showing: Bool) -> [Int] {
      said = []
      session.showsProgress = showing
      return session.working(through: [1, 2, 3, 4], called: { "p\($0)" }) { number in
        clock += .milliseconds(number == 3 ? 50 : 600)
        return number * 2
      }
    }
    #expect(work(showing: true) == [2, 4, 6, 8])
    // After 1.2 seconds the third begins; the fourth only 50 milliseconds later.
    #expect(said == ["\r\u{1B}[K3/4 p3", "\r\u{1B}[K"])
    #expect(work(showing: false) == [2, 4, 6, 8])
    #expect(said.isEmpty)
    session.voice = .quiet
    _ = work(showing: true)
    #expect(said.isEmpty)
  }

  /// Stopped at any moment, a build has written all of its files or none.
  @Test func aStoppedBuildIsWholeOrNot() throws {
    let policy = try String(contentsOf: Self.policy, encoding: .utf8)
    try folder.write(policy, to: "policies/shop.policy")
    #expect(try Shell.run("klausul build -q", in: folder.path).status == 0)
    let versions = ["2026-12", "2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-06", "2027-07"]
    for (index, version) in versions.enumerated() {
      try folder.write(policy.replacing("2026-11\"", with: "\(version)\""), to: "policies/shop.policy")
      let delay = 0.05 + 0.1 * Double(index)
      _ = try Shell.run("timeout -s INT \(delay) klausul build -q", in: folder.path)
      let pages = try folder.tree("output").filter {
        $0.hasSuffix(".html") && !$0.contains("snippet") && !$0.contains("fragment")
      }
      let texts = pages.compactMap { folder.text("output/\($0)") }
      #expect(!texts.isEmpty)
      let isNew = texts.filter { $0.contains(version) }.count
      let whole = texts.filter {
        $0.contains("</html>") || $0.contains("</article>") || $0.contains("</section>")
      }
      #expect(whole.count == texts.count)
      #expect(isNew == 0 || isNew == texts.count, "\(isNew) of \(texts.count) pages are new after \(delay) s")
      #expect(try folder.tree("output").allSatisfy { !$0.contains(".tmp") })
    }
  }

  private static let policy = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "policies/fjordens-cykler.policy")
}
