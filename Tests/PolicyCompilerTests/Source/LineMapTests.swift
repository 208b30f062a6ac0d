import Testing

@testable import PolicyCompiler

struct LineMapTests {
  @Test(arguments: [
    ("", 0, 1, 1, 1), ("æ😀x", 6, 1, 3, 4), ("a\r\nb", 3, 2, 1, 1), ("a\n", 2, 2, 1, 1), ("ab", 9, 1, 3, 3),
  ])
  func countsLinesCharactersAndUnits(text: String, offset: Int, line: Int, column: Int, utf16: Int) {
    let position = LineMap(Array(text.utf8)).position(of: offset)
    #expect(position == LineMap.Position(line: line, column: column, utf16Column: utf16))
  }

  @Test func aVeryLongLineIsCountedLikeAShortOne() {
    let text = "first\n" + String(repeating: "aæ😀", count: 1000)
    let map = LineMap(Array(text.utf8))
    for repeats in [0, 1, 145, 146, 147, 292, 999, 1000] {
      let position = map.position(of: 6 + 7 * repeats)
      #expect(
        position == LineMap.Position(line: 2, column: 3 * repeats + 1, utf16Column: 4 * repeats + 1)
      )
    }
  }

  @Test func aLineHasNoEnd() {
    let map = LineMap(Array("a\r\n\nb".utf8))
    #expect((0...4).map(map.text(ofLine:)) == ["", "a", "", "b", ""])
  }
}
