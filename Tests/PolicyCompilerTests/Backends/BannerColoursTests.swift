import Testing

@testable import PolicyCompiler

@Suite struct BannerColoursTests {
  @Test func contrastIsThatOfWCAG() {
    #expect(Colour.black.contrast(to: .white) == 21)
    let grey = Colour("#777777")?.contrast(to: .white) ?? 0
    #expect(abs(grey - 4.478) < 0.001)
  }

  @Test func buttonsAreReadable() {
    #expect(BannerColours(["#fff", "#1a1a1a", "#0b5fff"])?.buttonText == .white)
    #expect(BannerColours(["#fff", "#1a1a1a", "#FFCC00"])?.buttonText == .black)
  }

  @Test(arguments: [
    [], ["#fff", "#000"], ["#fff", "#000", "red"], ["#fff", "#000", "#00000"],
    ["#fff", "#000", "#0b5fff;x:url(//a)"],
    ["#fff", "#000", "#ffff"], ["#fff", "#000", "0b5fff"], ["#fff", "#000", "#æøå"],
    ["#fff", "#eee", "#000"],
  ])
  func onlyReadableColoursGetThrough(said: [String]) {
    #expect(BannerColours(said) == nil)
  }

  @Test func coloursReachTheBanner() throws {
    let banner = Shop.banner.replacing(
      "reopen",
      with: "colours \"#FFF\", \"#1a1a1a\", \"#0b5fff\"\n    reopen"
    )
    #expect(try Built(Shop.policy(banner: banner)).script.contains("--k-background:#ffffff"))
    #expect(
      try !Built(Shop.policy(banner: banner.replacing("#FFF", with: "</style>"))).script.contains(
        "--k-background"
      )
    )
  }
}
