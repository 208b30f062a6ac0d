import Mustache
import Testing

@Suite struct InheritanceTests {
  @Test func aBlockShowsItsDefault() {
    check("{{$title}}Default {{x}}{{/title}}", ["x": "1", "title": "never"], renders: "Default 1")
    check("{{<page}}{{/page}}", partials: ["page": "<{{$title}}Default{{/title}}>"], renders: "<Default>")
  }

  @Test func aParentIsFilledIn() {
    let page = "<h1>{{$title}}Default{{/title}}</h1>{{$body}}{{/body}}"
    check(
      "{{<page}} this is dropped {{$title}}New{{/title}} {{$body}}Text{{/body}} {{/page}}",
      partials: ["page": page],
      renders: "<h1>New</h1>Text"
    )
  }

  @Test func theOutermostReplacementCounts() {
    let parents = ["a": "{{<b}}{{$x}}a{{/x}}{{/b}}", "b": "{{$x}}b{{/x}}"]
    check("{{<a}}{{$x}}main{{/x}}{{/a}}", partials: parents, renders: "main")
    check("{{<a}}{{/a}}", partials: parents, renders: "a")
  }

  @Test func aReplacementSeesTheValuesWhereItIsPut() {
    check(
      "{{<p}}{{$b}}{{x}}{{/b}}{{/p}}",
      ["x": "outside", "in": ["x": "inside"]],
      partials: ["p": "{{#in}}{{$b}}{{/b}}{{/in}}"],
      renders: "inside"
    )
  }

  @Test func aReplacementDoesNotReplaceItself() {
    check(
      "{{<page}}{{$body}}{{<card}}{{$body}}text{{/body}}{{/card}}{{/body}}{{/page}}",
      partials: ["page": "<main>{{$body}}{{/body}}</main>", "card": "[{{$body}}{{/body}}]"],
      renders: "<main>[text]</main>"
    )
  }

  @Test func partialsOfAParentAreFilledInToo() {
    check(
      "{{<page}}{{$title}}New{{/title}}{{/page}}",
      partials: ["page": "{{>head}}", "head": "<title>{{$title}}{{/title}}</title>"],
      renders: "<title>New</title>"
    )
  }

  @Test func aReplacementIsIndentedWhereItIsPut() {
    let page = "<main>\n  {{$body}}\n  {{/body}}\n</main>\n"
    check(
      "{{<page}}\n{{$body}}\n      <p>\n        {{x}}\n      </p>\n{{/body}}\n{{/page}}\n",
      ["x": "1"],
      partials: ["page": page],
      renders: "<main>\n  <p>\n    1\n  </p>\n</main>\n"
    )
    check(
      "{{<page}}{{$body}}\n    {{>p}}\n{{/body}}{{/page}}",
      partials: ["page": page, "p": "1\n2\n"],
      renders: "<main>\n  1\n  2\n</main>\n"
    )
  }

  @Test func aParentAloneOnItsLineIsIndented() {
    check("a\n  {{<p}}\n  {{/p}}\nb", partials: ["p": "1\n2\n"], renders: "a\n  1\n  2\nb")
    check("a\n  {{<p}}{{/p}} b", partials: ["p": "1\n2"], renders: "a\n  1\n2 b")
  }
}
