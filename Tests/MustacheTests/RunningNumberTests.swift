import Mustache
import Testing

/// Rows that are numbered while they are written.
@Suite struct RunningNumberTests {
  @Test func eachMentionIsTheNext() {
    let value: Value = ["row": .number(RunningNumber(after: "2.1."))]
    check("{{row}} {{row}} {{{row}}}", value, renders: "2.1.1 2.1.2 2.1.3")
  }

  @Test func rowsThatDoNotShowAreNotCounted() {
    let value: Value = ["row": .number(RunningNumber(after: "")), "no": false, "yes": true]
    check("{{#no}}{{row}}{{/no}}{{#yes}}{{row}}{{/yes}}{{#row}}[{{row}}]{{/row}}", value, renders: "1[2]")
  }

  @Test func aSectionShowsItAndAnInvertedOneDoesNot() {
    let value: Value = ["row": .number(RunningNumber(after: ""))]
    check("{{#row}}yes{{/row}}{{^row}}no{{/row}}", value, renders: "yes")
  }
}
