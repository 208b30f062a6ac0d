import Testing

@testable import PolicyCompiler

@Suite struct JSONTests {
  @Test func membersKeepTheirOrder() {
    let value: JSON = ["z": 1, "a": [.null, .bool(true), "x"], "empty": [], "none": .object([])]
    #expect(
      value.text == """
        {
          "z": 1,
          "a": [
            null,
            true,
            "x"
          ],
          "empty": [],
          "none": {}
        }

        """
    )
  }

  @Test func stringsAreSafeInAScript() {
    #expect(JSON.string("a\"\\\n</script>\u{1}å").text == "\"a\\\"\\\\\\n\\u003c/script\\u003e\\u0001å\"\n")
  }

  @Test func theSameValueGivesTheSameBytes() throws {
    let one = try Built(Shop.policy()).manifest
    #expect(try Built(Shop.policy()).manifest == one)
  }
}

extension JSON: ExpressibleByIntegerLiteral {
  init(integerLiteral number: Int) { self = .number(number) }
}
