import Mustache
import Testing

@Suite struct StaticCheckTests {
  @Test(arguments: [
    "{{#da}}Ja{{/da}}{{#en}}Yes{{/en}}",
    "{{#en}}Yes{{/en}}\n  {{! a comment }}\n{{#da}}Ja{{/da}}",
    "{{#da}}1{{/da}}{{#en}}1{{/en}} {{#da}}2{{/da}}{{#en}}2{{/en}}",
    "{{#x}}<p>{{#da}}Ja{{/da}}{{#en}}Yes{{/en}}</p>{{/x}}",
    "{{#x}}no language{{/x}}{{da}}",
  ])
  func sectionsBesideEachOtherArePaired(_ source: String) throws {
    #expect(try unpaired(source) == [])
  }

  @Test func aSectionAloneIsNotPaired() throws {
    #expect(try unpaired("a {{#da}}Ja{{/da}}") == ["main:1:3: ‘da’ stands without ‘en’ beside it"])
    #expect(try unpaired("{{#en}}{{/en}}x{{#da}}{{/da}}").count == 2)
    #expect(try unpaired("{{#en}}{{/en}}{{x}}{{#da}}{{/da}}").count == 2)
    #expect(try unpaired("{{#da}}{{/da}}{{#da}}{{/da}}{{#en}}{{/en}}").count == 1)
    #expect(try unpaired("{{#da}}{{/da}}{{#x}}{{#en}}{{/en}}{{/x}}").count == 2)
    #expect(try unpaired("{{<p}}{{$b}}{{#en}}{{/en}}{{/b}}{{/p}}").count == 1)
  }

  @Test func aLanguageCannotBeInverted() throws {
    let errors = try unpaired("{{^da}}Yes{{/da}}")
    #expect(errors == ["main:1:1: ‘da’ cannot be inverted: write a section for each, {{#da}}{{#en}}"])
  }

  @Test func aTemplateTellsWhatItUses() throws {
    let source = "{{b}}{{#a.c}}{{b}}{{/a.c}}{{>p}}{{<q}}{{$x}}{{>*d}}{{/x}}{{/q}}"
    let template = try Template(parsing: source, name: "main")
    #expect(template.names == ["a.c", "b", "d"])
    #expect(template.references.map(\.name) == ["p", "q"])
    #expect(template.references.map(\.isParent) == [false, true])
  }

  @Test func unknownReferencesAreFoundWithoutRendering() throws {
    let templates = TemplateSet([
      try Template(parsing: "{{#never}}{{>fotter}}{{/never}}{{>*dynamic}}", name: "page"),
      try Template(parsing: "{{<layout}}{{/layout}}", name: "footer"),
    ])
    #expect(
      templates.unknownReferences().map(\.description) == [
        "footer:1:1: there is no template named ‘layout’",
        "page:1:11: there is no template named ‘fotter’; did you mean ‘footer’?",
      ]
    )
  }

  private func unpaired(_ source: String) throws -> [String] {
    try Template(parsing: source, name: "main").unpairedSections(["da", "en"]).map(\.description)
  }
}
