import Testing

@testable import Minifier

/// A small style sheet says the same.
struct StyleMinifierTests {
  @Test(arguments: [
    ("a , b > c d {\n  color : red ;\n  margin: 0 auto;\n}\n", "a,b>c d{color :red;margin:0 auto}"),
    ("/* gone */ a::before { content: \" /* kept */ \"; }", "a::before{content:\" /* kept */ \"}"),
    (
      "a { width: calc(100% - 0.5em); top: -0.25px; left: 10.5px }",
      "a{width:calc(100% - .5em);top:-.25px;left:10.5px}"
    ),
    (
      "@media (max-width: 30em) and (hover) { &:hover { top: 0 } }",
      "@media (max-width:30em) and (hover){&:hover{top:0}}"
    ),
    ("a :hover, a:not( .b , c ) {}", "a :hover,a:not(.b,c){}"),
    (
      "a { font: 400 max(16px, 1rem)/1.5 \"Segoe UI\", sans-serif }",
      "a{font:400 max(16px,1rem)/1.5 \"Segoe UI\",sans-serif}"
    ),
  ])
  func itSaysTheSameInLess(style: String, small: String) throws {
    #expect(try StyleMinifier.minify(style) == small)
    #expect(try StyleMinifier.minify(small) == small)
  }

  @Test(arguments: [("a /* b", 2, "/*"), ("a{content:\"b", 10, "\"")])
  func whatIsNotClosedIsAnError(style: String, offset: Int, opening: String) {
    #expect(throws: MinifierError(offset: offset, opening: opening)) { try StyleMinifier.minify(style) }
  }
}
