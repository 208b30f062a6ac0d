import Mustache
import Testing

@Suite struct StrictModeTests {
  @Test func anUnknownNameIsAnError() {
    check(
      "æ\n ø ⟦{{titel}}⟧",
      ["title": "x"],
      fails: "main:2:4: ‘titel’ is unknown here; did you mean ‘title’?"
    )
    check("⟦{{{x}}}⟧", fails: "main:1:1: ‘x’ is unknown here")
    check("⟦{{#x}}⟧{{/x}}", fails: "main:1:1: ‘x’ is unknown here")
    check("⟦{{^x}}⟧{{/x}}", fails: "main:1:1: ‘x’ is unknown here")
  }

  @Test func anUnknownNameInsideAnObjectIsAnError() {
    let value: Value = ["controller": ["name": "Acme", "phone": nil]]
    check(
      "⟦{{controller.nmae}}⟧",
      value,
      fails: "main:1:1: ‘controller’ has no ‘nmae’; did you mean ‘controller.name’?"
    )
    check(
      "⟦{{controller.phone.code}}⟧",
      value,
      fails: "main:1:1: ‘controller.phone’ is empty and has no names in it"
    )
  }

  @Test func aNameWithAnEmptyValueIsKnown() {
    check("[{{a}}{{b}}{{#c}}{{/c}}]", ["a": nil, "b": "", "c": []], mode: .strict, renders: "[]")
  }

  @Test func namesFurtherOutAreKnown() {
    check("{{#a}}{{b}}{{/a}}", ["a": [[:]], "b": "1"], mode: .strict, renders: "1")
  }

  @Test func onlyTextCanBeWritten() {
    check("⟦{{x}}⟧", ["x": [:]], fails: "main:1:1: ‘x’ is an object and cannot be written as text")
    check("⟦{{{x}}}⟧", ["x": ["a"]], fails: "main:1:1: ‘x’ is a list and cannot be written as text")
    check("[{{x}}{{y}}]", ["x": [:], "y": ["a"]], mode: .lenient, renders: "[]")
  }

  @Test func anUnknownTemplateIsAnError() {
    let partials = ["sections/rights": ""]
    check(
      "⟦{{>sections/right}}⟧",
      partials: partials,
      fails: "main:1:1: there is no template named ‘sections/right’; did you mean ‘sections/rights’?"
    )
    check("⟦{{<x}}⟧{{/x}}", fails: "main:1:1: there is no template named ‘x’")
    check("⟦{{>*x}}⟧", ["x": "y"], fails: "main:1:1: there is no template named ‘y’")
    check("⟦{{>*x}}⟧", fails: "main:1:1: ‘x’ is unknown here")
    check("⟦{{>*x}}⟧", ["x": true], fails: "main:1:1: ‘x’ must be the name of a template, but is a yes or no")
    check("⟦{{>*x}}⟧", ["x": ""], fails: "main:1:1: ‘x’ must be the name of a template, but is an empty text")
  }

  @Test func theErrorPointsIntoThePartialAndTellsWhereItWasIncluded() throws {
    check("a {{>p}}", partials: ["p": "b\n⟦{{x}}⟧"], fails: "p:2:1: ‘x’ is unknown here")
    let error = #expect(throws: TemplateError.self) {
      try render("a {{>p}}", partials: ["p": "{{x}}"], mode: .strict)
    }
    #expect(error?.notes.map(\.place.description) == ["main:1:3"])
    #expect(error?.notes.first?.message == TemplateMessage(da: "indsat her", en: "included here"))
  }

  @Test func anErrorInAReplacementPointsToTheTemplateThatHoldsIt() {
    check(
      "{{<p}}{{$b}}⟦{{x}}⟧{{/b}}{{/p}}",
      partials: ["p": "{{$b}}{{/b}}"],
      fails: "main:1:13: ‘x’ is unknown here"
    )
  }

  @Test func aTemplateThatIsNotThereCannotBeRendered() {
    let error = #expect(throws: TemplateError.self) { try TemplateSet().render("page", [:]) }
    #expect(error?.description == "page:1:1: there is no template named ‘page’")
  }

  @Test func messagesAreDanishToo() {
    let error = #expect(throws: TemplateError.self) { try render("{{a.b}}", ["a": [:]], mode: .strict) }
    #expect(error?.message.da == "»a« har ikke noget »b«")
  }
}
