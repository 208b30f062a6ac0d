import PolicyCompiler
import Testing

@testable import klausul

struct ClockTests {
  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (86_399, "1970-01-01"), (86_400, "1970-01-02"),
    (951_782_400, "2000-02-29"), (951_868_800, "2000-03-01"), (1_704_067_199, "2023-12-31"),
    (1_709_164_800, "2024-02-29"), (1_795_219_200, "2026-11-21"), (4_107_542_400, "2100-03-01"),
  ])
  func secondsBecomeDays(seconds: Int, day: String) {
    #expect(Clock.day(since1970: seconds)?.description == day)
  }
}
