import Mustache
import Testing

@Suite struct SectionTests {
  @Test(arguments: [Value.null, false, "", .html(""), []])
  func anEmptyValueShowsTheInvertedSection(_ value: Value) {
    check("{{#x}}yes{{/x}}{{^x}}no{{/x}}", ["x": value], mode: .strict, renders: "no")
  }

  @Test(arguments: [true, "text", .html("<p>"), 0, ["one"], [:]] as [Value])
  func anyOtherValueShowsTheSection(_ value: Value) {
    check("{{#x}}yes{{/x}}{{^x}}no{{/x}}", ["x": value], mode: .strict, renders: "yes")
  }

  @Test func aListRepeatsTheSection() {
    check("{{#x}}{{n}},{{/x}}", ["x": [["n": 1], ["n": 2]]], renders: "1,2,")
    check("{{#x}}({{#.}}{{.}}{{/.}}){{/x}}", ["x": [[1, 2], ["a"]]], renders: "(12)(a)")
  }

  @Test func anObjectIsLookedIntoFirst() {
    check("{{#in}}{{a}}{{b}}{{/in}}{{a}}", ["a": "1", "b": "2", "in": ["a": "3"]], renders: "321")
  }

  @Test func aConditionDoesNotHideTheValue() {
    check("{{#list}}{{#yes}}{{.}}{{/yes}}{{/list}}", ["list": ["a"], "yes": true], renders: "a")
  }

  @Test func linesWithOnlyATagVanish() {
    check("a\n  {{#x}}\n  b\n  {{/x}}\nc\n", ["x": true], renders: "a\n  b\nc\n")
    check("a\r\n{{#x}}\r\nb\r\n{{/x}}\r\nc", ["x": true], renders: "a\r\nb\r\nc")
    check("{{#x}} \nb{{/x}}", ["x": true], renders: "b")
    check(" {{#x}}b{{/x}}\n", ["x": true], renders: " b\n")
    check("{{x}}\n", ["x": ""], renders: "\n")
  }
}
