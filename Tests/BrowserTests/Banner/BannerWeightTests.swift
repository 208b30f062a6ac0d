import Foundation
import Testing

@testable import PolicyCompiler

/// What a visitor downloads.
@Suite struct BannerWeightTests {
  /// The budget for the reference: both languages, eight services, an embed, style and all.
  @Test(.enabled(if: CheckTools.brotli != nil, CheckTools.brotliSource))
  func theReferenceFitsItsBudget() throws {
    let script = try BannerPolicy.named("reference").bannerScript()
    let weight = try brotli(script.small)
    #expect(weight <= 4600, "\(weight) bytes")
  }

  /// Making it small is worth the trouble.
  @Test func theSmallFormIsHalfTheReadableOne() throws {
    let script = try BannerPolicy.named("reference").bannerScript()
    #expect(script.small.count * 2 < script.readable.count)
  }

  /// No policy pays for what only another needs.
  @Test func codeIsThereOnlyWhereItIsUsed() throws {
    let policy = try BannerPolicy.named("reference").replacing("    embeds           video\n", "")
    let plain = try policy.bannerScript().small.count
    for line in [
      "signals google-consent-mode", "signals global-privacy-control", "refusal-lifetime 6 months",
      "proof-to \"https://www.fjordenscykler.dk/proof\"", "storage cookie, domain: \"fjordenscykler.dk\"",
    ] {
      let other = try policy.banner(line).bannerScript().small.count
      #expect(other > plain, "\(line)")
    }
  }

  private func brotli(_ bytes: [UInt8]) throws -> Int {
    let file = FileManager.default.temporaryDirectory.appending(path: "klausul-\(UUID().uuidString).js")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: CheckTools.brotli ?? "")
    process.arguments = ["--best", "--stdout", file.path(percentEncoded: false)]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return data.count
  }
}
