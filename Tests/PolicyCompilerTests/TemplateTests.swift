import Testing

@testable import PolicyCompiler

/// A project's own templates stand in place of ours; a mistake in one fails the build at its place.
@Suite struct TemplateTests {
  private func build(_ templates: [String: String]) -> Build {
    let path = "policies/fjordens-cykler.policy"
    return Compiler.build(
      Inputs(
        policy: path,
        files: [path: Project.policies[path] ?? []],
        templates: templates.mapValues { Array($0.utf8) },
        templatesFolder: "our-templates"
      )
    )
  }

  private func rendered(_ build: Build) -> String {
    TerminalReport(language: .en, colour: false).render(build.report)
  }

  @Test func aTemplateOfTheProjectStandsInPlaceOfOurs() throws {
    let build = build([
      "sections/complaint.mustache": "<p>{{#da}}Ring først.{{/da}}{{#en}}Call first.{{/en}}</p>\n"
    ])
    let page = try #require(build.artifacts.first { $0.path.hasSuffix("/en/privacy-policy.html") })
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("<p>Call first.</p>"))
    #expect(!String(decoding: page.bytes, as: UTF8.self).contains("<p>Ring først.</p>"))
  }

  @Test func anUnknownNameIsAnErrorAtItsPlace() {
    let build = build(["sections/complaint.mustache": "<p>fine</p>\n<p>{{controler}}</p>\n"])
    #expect(build.artifacts.isEmpty)
    #expect(rendered(build).hasPrefix("our-templates/sections/complaint.mustache:2:4: error: "))
    #expect(rendered(build).contains("controler"))
  }

  @Test(arguments: [
    "<p>{{#da}}Kun dansk.{{/da}}</p>", "{{#en}}Only English.{{/en}}", "{{#da}}a{{/da}} x {{#en}}b{{/en}}",
  ])
  func aTextInOneLanguageIsAnError(_ template: String) {
    let build = build(["sections/complaint.mustache": "\n" + template])
    #expect(build.artifacts.isEmpty)
    #expect(rendered(build).hasPrefix("our-templates/sections/complaint.mustache:2:"))
  }

  @Test(arguments: ["{{#da}}", "{{/da}}", "{{x", "{{#a}}{{/b}}", "{{> no-such-template}}"])
  func aBrokenTemplateIsAnError(_ template: String) {
    let build = build(["sections/complaint.mustache": template])
    #expect(build.artifacts.isEmpty)
    #expect(rendered(build).contains("our-templates/sections/complaint.mustache:1:"))
    #expect(build.report.diagnostics.allSatisfy { $0.code == "TEMPLATE-001" })
  }

  @Test func aMisspeltFileNameIsAnError() {
    let build = build(["sections/complant.mustache": "<p>{{#da}}a{{/da}}{{#en}}b{{/en}}</p>"])
    #expect(build.artifacts.isEmpty)
    #expect(rendered(build).contains("did you mean ‘sections/complaint’?"))
  }

  @Test func aPartialOfOnesOwnIsUsedByName() {
    let templates = [
      "sections/complaint.mustache": "{{> own/call}}", "own/call.mustache": "{{#da}}a{{/da}}{{#en}}b{{/en}}",
    ]
    #expect(!build(templates).artifacts.isEmpty)
  }

  @Test func ourOwnTemplatesHaveNoErrors() {
    #expect(TemplateLibrary.builtIn.errors.isEmpty)
  }
}
