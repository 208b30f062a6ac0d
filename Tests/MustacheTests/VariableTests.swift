import Mustache
import Testing

@Suite struct VariableTests {
  @Test func aNameIsReplacedByItsValue() {
    check("Hej, {{ name }}!", ["name": "Æblegrød"], renders: "Hej, Æblegrød!")
    check("{{number}} {{yes}} {{nothing}}", ["number": 14, "yes": true, "nothing": nil], renders: "14 true ")
  }

  @Test func textIsEscapedUnlessTheTagSaysOtherwise() {
    check("{{x}} {{{x}}} {{&x}} {{{ x }}}", ["x": "a<b"], renders: "a&lt;b a<b a<b a<b")
  }

  @Test func aValueIsNotReadAsATemplate() {
    check("{{x}}", ["x": "{{y}}", "y": "no"], renders: "{{y}}")
  }

  @Test func dotsLeadInside() {
    check("{{a.b.c}}", ["a": ["b": ["c": "found"]]], renders: "found")
    check("{{a.b}}", ["a.b": "never", "a": ["b": "found"]], renders: "found")
    check("[{{a.b.c}}]", ["a": [:], "b": ["c": "never"]], renders: "[]")
  }

  @Test func theDotIsTheValueItself() {
    check("{{.}}", "world", renders: "world")
    check("{{#list}}({{.}}){{/list}}", ["list": ["a", 2]], renders: "(a)(2)")
  }

  @Test func delimitersChange() {
    check("{{=<% %>=}}<%x%> {{x}} <%={{ }}=%>{{x}}", ["x": "1"], renders: "1 {{x}} 1")
    check("{{=| |=}}|#a||x||/a|", ["a": true, "x": "1"], renders: "1")
    // They end with the template that changed them, and do not reach into its partials.
    check("{{>p}}{{x}}", ["x": "1"], partials: ["p": "{{=| |=}}|x|"], renders: "11")
    check("{{=| |=}}|>p||x|", ["x": "1"], partials: ["p": "{{x}}"], renders: "11")
  }

  @Test func commentsVanish() {
    check("a{{! {{x}}b", renders: "ab")
    check("a\n  {{! over\n  two lines }}\nb\n", renders: "a\nb\n")
  }
}
