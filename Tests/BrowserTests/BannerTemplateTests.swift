import BrowserSupport
import Mustache
import Testing

/// The templates of the banner say the same in both languages, and lack nothing.
struct BannerTemplateTests {
  @Test func everyTextHasItsTwin() throws {
    let templates = try BannerSite.templates()
    #expect(templates.unknownReferences().isEmpty)
    for name in templates.names {
      #expect(templates[name]?.unpairedSections(["da", "en"]).isEmpty == true)
    }
  }

  @Test func theSnippetShowsHowToHoldBack() throws {
    let context = JSON.object([
      "scriptAddress": "/consent.js", "integrity": "sha384-abc", "exampleCategory": "statistics",
      "languages": [["da": true, "en": false], ["da": false, "en": true]],
    ])
    let snippet = try BannerSite.templates().render("banner/snippet.html", context.value)
    #expect(snippet.contains(#"<script src="/consent.js" integrity="sha384-abc" defer></script>"#))
    #expect(snippet.contains(#"<template data-consent="statistics">"#))
    #expect(snippet.contains("Hold alt tilbage") && snippet.contains("Hold back everything"))
  }
}
