import Mustache
import Testing

@Suite struct PartialTests {
  @Test func aPartialSeesTheSameValues() {
    check("[{{>sections/rights}}]", ["x": "1"], partials: ["sections/rights": "{{x}}"], renders: "[1]")
  }

  @Test func anUnknownPartialIsEmptyWhereLeniencyIsAskedFor() {
    check("[{{>nothing}}]", renders: "[]")
  }

  @Test func aPartialMayIncludeItselfAsDeepAsTheDataGo() {
    check(
      "{{>node}}",
      ["n": "a", "nodes": [["n": "b", "nodes": [["n": "c", "nodes": []]]]]],
      partials: ["node": "{{n}}<{{#nodes}}{{>node}}{{/nodes}}>"],
      renders: "a<b<c<>>>"
    )
  }

  @Test func aPartialAloneOnItsLineIsIndented() {
    check("a\n  {{>p}}\nb", partials: ["p": "1\n2\n"], renders: "a\n  1\n  2\nb")
    check("  {{>p}}\n", partials: ["p": "1\n {{>q}}\n", "q": "2\n3\n"], renders: "  1\n   2\n   3\n")
    check("  {{>p}}\n", partials: ["p": "1\n\n2\n"], renders: "  1\n\n  2\n")
  }

  @Test func aPartialWithinALineIsNot() {
    check("a {{>p}}\n", partials: ["p": "1\n2"], renders: "a 1\n2\n")
    check("  {{>p}}\n", partials: ["p": "a {{>q}} b\n", "q": "1\n2\n"], renders: "  a 1\n2\n b\n")
  }

  @Test func valuesAreNotIndented() {
    check("  {{>p}}\n", ["x": "1\n2"], partials: ["p": "{{x}}\n"], renders: "  1\n2\n")
  }

  @Test func theDataMayNameThePartial() {
    check("{{>*a.name}}{{> * a.name }}", ["a": ["name": "p"]], partials: ["p": "1"], renders: "11")
    check("[{{>*x}}{{>*y}}{{>**z}}]", ["x": "q", "z": "y"], partials: ["p": "1"], renders: "[]")
    check("{{<*x}}{{$b}}new{{/b}}{{/*x}}", ["x": "p"], partials: ["p": "{{$b}}old{{/b}}"], renders: "new")
  }
}
