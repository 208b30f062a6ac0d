import Testing

@testable import PolicyCompiler

/// What a reader finds on a page.
struct PageBlocksTests {
  private func read(_ main: String) -> [PageBlock] {
    PageBlocks.read(Array("<body><p>Before.</p><main id=\"main\">\(main)</main><p>After.</p></body>".utf8))
  }

  private func texts(_ main: String) -> [String] { read(main).map(\.text) }

  @Test func onlyMainIsRead() {
    #expect(texts("<p>Here.</p>") == ["Here."])
    #expect(PageBlocks.read(Array("<p>Nowhere.</p>".utf8)).isEmpty)
  }

  @Test func everyBlockEndsTheOneBefore() {
    #expect(
      texts("<h2>One</h2>\n<p>Two <a href=\"#x\">and\n a bit</a>.</p><ul><li>Three<li>Four</ul>Five<br>Six")
        == ["One", "Two and a bit.", "Three", "Four", "Five", "Six"]
    )
    #expect(
      texts("<table><tr><th>A</th><td>B</td></tr></table><dl><div><dt>C</dt><dd>D<p>E</p>F</dd></div></dl>")
        == ["A", "B", "C", "D", "E", "F"]
    )
    #expect(
      texts("<address><span class=\"line\">Street 1</span><span class=\"line\">Town</span></address>").count
        == 2
    )
  }

  @Test func sourcesAreInheritedAndEnd() {
    let blocks = read(
      "<section data-source=\"a.policy:1\"><p>One.</p><p data-source='a.policy:2'>Two.</p></section><p>Three.</p>"
    )
    #expect(blocks.map(\.source) == ["a.policy:1", "a.policy:2", nil])
  }

  @Test func entitiesAreDecoded() {
    #expect(
      texts("<p>Q&amp;A &lt;b&gt; &quot;x&#39; &#x41;&nbsp;&oslash; &laquo;</p>") == ["Q&A <b> \"x' A ø «"]
    )
    #expect(
      texts("<p>A & B &nothing; &#xD800; &#1114112; &amp</p>") == ["A & B &nothing; &#xD800; &#1114112; &amp"]
    )
    #expect(texts("<p>&amp;lt;</p>") == ["&lt;"])
  }

  @Test func whatIsNotShownIsNotRead() {
    #expect(
      texts(
        "<!-- <p>No.</p> --><script>if (a < b) { \"<p>\" }</script><style>p{}</style><p hidden>No.</p>"
          + "<p>Yes<span aria-hidden=\"true\"> · </span>.</p><template><p>No.</p></template>"
      ) == ["Yes."]
    )
  }

  @Test func brokenPagesAreForgiven() {
    #expect(texts("<p>3 < 4</p></div></b><p>On</p>") == ["3 < 4", "On"])
    #expect(texts("<p title=\"a > b\" x=1 y data-source=z>Yes</p>") == ["Yes"])
    for page in [
      "<main", "<main><p title=\"", "<main><!--", "<main><script>", "<main><p>&", "<main><", "</main>",
    ] {
      _ = PageBlocks.read(Array(page.utf8))
    }
  }

  /// A page is read once: ten times as much takes ten times as long, not a hundred.
  @Test func hostilePagesTakeTheirLengthAndNoMore() {
    let clock = ContinuousClock()
    let patterns = [
      "<p>", "<b><i>", "</x>", "<a \"", "<!--", "&", "&#", "<p></b>", "<script>", "< ", "<p a='",
    ]
    for pattern in patterns {
      let page = Array(("<main>" + String(repeating: pattern, count: 100_000)).utf8)
      let time = clock.measure { _ = PageBlocks.read(page) }
      #expect(time < .seconds(20), "\(pattern) takes \(time)")
    }
  }
}
