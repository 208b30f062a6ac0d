import Mustache
import Testing

@Suite struct RobustnessTests {
  /// Every kind of tag, alone on its line and within one, with text of several bytes per letter.
  private static let sample = """
    {{! en kommentar }}
    {{<layout}}
      {{$body}}
        <h1>Æ {{title}} ø {{{raw}}}{{&raw}}</h1>
        {{#list}}
          {{>item}} å {{>*dynamic}}
          {{>item}}
        {{/list}}
        {{^list}}€{{/list}}
      {{/body}}
    {{/layout}}
    {{=<% %>=}}<%#a.b%><%.%><%/a.b%>
    <%={{ }}=%>{{$x}}{{/x}}

    """
  private static let partials = ["layout": " {{$body}}\n  x\n {{/body}}\n", "item": "1\n2\n"]
  private static let value: Value = [
    "title": "T", "raw": "<", "list": [1, 2], "dynamic": "item", "a": ["b": "x"],
  ]

  @Test func theSampleRenders() throws {
    let text = try render(Self.sample, Self.value, partials: Self.partials, mode: .strict)
    #expect(text.hasPrefix("  <h1>Æ T ø <<</h1>\n    1\n2\n å 1\n2\n\n    1\n    2\n"))
    #expect(text.hasSuffix("x\n\n"))
  }

  @Test func everyPrefixParsesOrThrows() {
    let bytes = Array(Self.sample.utf8)
    for count in bytes.indices {
      parsesOrThrows(String(decoding: bytes[..<count], as: UTF8.self))
    }
  }

  @Test func everyDeletionParsesOrThrows() {
    let bytes = Array(Self.sample.utf8)
    for index in bytes.indices {
      parsesOrThrows(String(decoding: bytes[..<index] + bytes[(index + 1)...], as: UTF8.self))
    }
  }

  @Test func endlessNestingIsAnError() throws {
    let error = try #require(parseError(String(repeating: "{{#a}}", count: 1_000_000 / 6)))
    #expect(error.message.en == "sections are nested more than 100 levels deep")
    #expect(error.place.range == 600..<606)
    #expect(error.notes.map(\.place.range) == [0..<6])
    #expect(parseError(String(repeating: "{{<a}}{{$b}}", count: 100_000)) != nil)
    #expect(parseError(String(repeating: "{{", count: 500_000)) != nil)
  }

  @Test(arguments: ["{{>main}}", "{{<main}}{{/main}}", "{{#x}}x{{>main}}{{/x}}", "{{>p}}"])
  func endlessRecursionIsAnError(_ source: String) {
    let error = #expect(throws: TemplateError.self) {
      try render(source, ["x": [1, 2]], partials: ["p": "{{>main}}"])
    }
    #expect(error?.message.en == "templates are nested more than 256 levels deep; does one include itself?")
  }

  @Test func aLargeTemplateRenders() throws {
    let line = "<p class=\"x\">{{title}} og {{#list}}{{.}}, {{/list}}</p>\n"
    let count = 1_000_000 / line.utf8.count + 1
    let text = try render(String(repeating: line, count: count), Self.value, mode: .strict)
    #expect(text == String(repeating: "<p class=\"x\">T og 1, 2, </p>\n", count: count))
  }

  @Test func aLargeIndentedPartialRenders() throws {
    let text = try render("  {{>p}}\n", partials: ["p": String(repeating: "{{! }}x\n", count: 100_000)])
    #expect(text == String(repeating: "  x\n", count: 100_000))
  }

  private func parsesOrThrows(_ source: String) {
    do {
      _ = try render(source, Self.value, partials: Self.partials)
    } catch {
      #expect(error.place.range.upperBound <= source.utf8.count)
    }
  }
}
