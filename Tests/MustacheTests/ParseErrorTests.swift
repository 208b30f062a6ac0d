import Mustache
import Testing

@Suite struct ParseErrorTests {
  @Test func tagsMustBeClosed() {
    check("a ⟦{{⟧b", fails: "main:1:3: the tag is never closed: ‘}}’ is missing")
    check("⟦{{⟧{b}}", fails: "main:1:1: the tag is never closed: ‘}}}’ is missing")
    check("{{=<% %>=}}⟦<%⟧b}}", fails: "main:1:12: the tag is never closed: ‘%>’ is missing")
    check("⟦{{⟧!", fails: "main:1:1: the tag is never closed: ‘}}’ is missing")
  }

  @Test func sectionsMustBeClosed() {
    check("a\n⟦{{#b}}⟧c", fails: "main:2:1: ‘b’ is opened here and never closed")
    check("⟦{{<b}}⟧c", fails: "main:1:1: ‘b’ is opened here and never closed")
    check("⟦{{/b}}⟧", fails: "main:1:1: ‘b’ is closed here, but is not open")
  }

  @Test func sectionsMustBeClosedInOrder() {
    let source = "{{#a}}\n{{^b}}\n⟦{{/a}}⟧{{/b}}"
    check(source, fails: "main:3:1: ‘a’ is closed here, but ‘b’ must be closed first")
    let notes = parseError("{{#a}}\n{{^b}}\n{{/a}}{{/b}}")?.notes
    #expect(notes?.map(\.place.description) == ["main:2:1"])
    #expect(notes?.map(\.message.en) == ["‘b’ is opened here"])
  }

  @Test func aTagHoldsOneName() {
    check("⟦{{}}⟧", fails: "main:1:1: the tag lacks a name")
    check("⟦{{# }}⟧", fails: "main:1:1: the tag lacks a name")
    check("⟦{{>*}}⟧", fails: "main:1:1: the tag lacks a name")
    check("⟦{{a b}}⟧", fails: "main:1:1: the tag must hold one name without spaces")
    check("⟦{{a..b}}⟧", fails: "main:1:1: ‘a..b’ is no name: something must stand before and after each dot")
  }

  @Test(arguments: ["⟦{{==}}⟧", "⟦{{= | =}}⟧", "⟦{{=| | |=}}⟧", "⟦{{== ]=}}⟧"])
  func newDelimitersAreTwo(_ source: String) {
    check(source, fails: "main:1:1: two new delimiters must stand here, as in ‘{{=<% %>=}}’")
  }
}
