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
  }

  @Test(arguments: [
    ("#999999", "#ffffff", 4.5), ("#ffd54f", "#ffffff", 3), ("#333333", "#000000", 4.5),
    ("#808080", "#808080", 4.5),
    ("#0b5fff", "#0b5fff", 3),
  ])
  func theNearestColourPassesAndNoNearerOneDoes(said: String, background: String, needed: Double) throws {
    let colour = try #require(Colour(said))
    let ground = try #require(Colour(background))
    let nearest = colour.nearest(with: needed, to: ground)
    #expect(nearest.contrast(to: ground) >= needed)
    // Not much more than is needed, either.
    #expect(nearest.contrast(to: ground) < needed * 1.04)
  }

  @Test func aColourThatPassesIsItsOwnNearest() throws {
    let colour = try #require(Colour("#0b5fff"))
    #expect(colour.nearest(with: 3, to: .white) == colour)
  }
}
