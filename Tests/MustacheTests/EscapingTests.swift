import Mustache
import Testing

@Suite struct EscapingTests {
  @Test func htmlEscapesWhatCouldEndTextOrAnAttribute() {
    #expect(
      Escaping.html.escape(#"<a href="x" title='y'>&amp;"#)
        == "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;"
    )
  }

  @Test func jsonEscapesWhatCouldEndAStringOrAScript() {
    #expect(Escaping.json.escape(#"\ " </script> & '"#) == #"\\ \" \u003c/script\u003e \u0026 \u0027"#)
    #expect(Escaping.json.escape("\n\r\t\u{0}\u{1F}") == #"\n\r\t\u0000\u001f"#)
    #expect(Escaping.json.escape("æ\u{2028}ø\u{2029}å€") == #"æ\u2028ø\u2029å€"#)
  }

  @Test func noneLeavesTextAsItIs() {
    #expect(Escaping.none.escape("<&>") == "<&>")
  }

  @Test func everyControlCharacterIsValidJSON() {
    for code in UInt8(0)..<0x20 {
      let escaped = Escaping.json.escape(String(Unicode.Scalar(code)))
      #expect(escaped.utf8.allSatisfy { $0 >= 0x20 } && escaped.hasPrefix("\\"))
    }
  }

  @Test func safeHTMLPassesOnlyIntoHTML() {
    let value: Value = ["x": .html("<b>")]
    check("{{x}}{{{x}}}", value, escaping: .html, renders: "<b><b>")
    check("{{x}}{{{x}}}", value, escaping: .json, renders: #"\u003cb\u003e<b>"#)
    check("{{x}}{{{x}}}", value, escaping: .none, renders: "<b><b>")
  }
}
