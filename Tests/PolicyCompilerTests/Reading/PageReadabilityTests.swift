import Testing

@testable import PolicyCompiler

/// LIX and reading ease, with numbers that were worked out by hand.
struct PageReadabilityTests {
  private func page(_ language: Language, _ main: String) -> PageReadability {
    let bytes = Array("<main>\(main)</main>".utf8)
    return PageReadability(path: "a.html", language: language, blocks: PageBlocks.read(bytes))
  }

  @Test func lix() throws {
    // 5 + 7 words in 2 sentences.
    let page = page(.da, "<p>Vi passer på dine oplysninger. Vi sletter dem, når dit samtykke udløber.</p>")
    #expect(page.words == 12)
    #expect(page.sentences == 2)
    // »oplysninger«, »sletter«, »samtykke«, »udløber«.
    #expect(page.total.longWords == 4)
    // 12 / 2 + 100 × 4 / 12 = 6 + 33.33.
    #expect(PageReadability.tenths(try #require(page.index), in: .da) == "39,3")
    #expect(page.meetsGoal)
  }

  @Test func readingEase() throws {
    // 6 + 4 words; syllables: we 1 keep 1 your 1 name 1 and 1 address 2; you 1 can 1 always 2 object 2.
    let page = page(.en, "<p>We keep your name and address. You can always object.</p>")
    #expect(page.words == 10)
    #expect(page.sentences == 2)
    #expect(page.total.syllables == 13)
    // 206.835 − 1.015 × 5 − 84.6 × 1.3 = 206.835 − 5.075 − 109.98.
    #expect(PageReadability.tenths(try #require(page.index), in: .en) == "91.8")
    #expect(page.meetsGoal)
  }

  @Test func onlyProseCounts() {
    let page = page(
      .en,
      """
      <h2>What we use your data for</h2><ul><li><a href="#x">Send you the newsletter</a></li><li>Yes.</li></ul>
      <p>Purposes:</p><p>We use data for these purposes:</p><dl><dt>Do you have to provide them?</dt><dd>No, none.</dd></dl>
      <address>Havnegade 1, 8000 Aarhus, +45 86 00 10 20</address><p>Write to privacy@example.dk or call us (“now!”).</p>
      """
    )
    // »We use …:«, »Do you … them?«, »Write to … or call us now«; the address of the mailbox is not a word.
    #expect(page.sentences == 3)
    #expect(page.words == 6 + 6 + 6)
    #expect(self.page(.da, "<p>Navn</p>").index == nil)
    #expect(self.page(.da, "<p>Navn</p>").meetsGoal)
  }

  @Test func abbreviationsAndNumbersEndNoSentence() {
    let page = page(
      .da,
      "<p>Det gælder f.eks. artikel 6, stk. 1, litra b. Frister er 5 år fra den 1. november.</p>"
    )
    #expect(page.sentences == 2)
    // Words: det gælder f.eks artikel stk litra b – frister er år fra den november.
    #expect(page.words == 13)
  }

  @Test func theHardestSentencesAreThoseThatWeighMost() {
    let page = page(
      .da,
      """
      <p>Vi passer på dig og dit.</p><p data-source="a.policy:3">Behandlingsgrundlaget forudsætter dokumentation af \
      virksomhedens legitime interesser i personaliseret markedsføring via samarbejdspartnere.</p>
      <p>Du kan altid sige nej.</p>
      """
    )
    #expect(!page.meetsGoal)
    #expect(page.hardest.first?.source == "a.policy:3")
    #expect(page.hardest.first?.words == 12)
    #expect(page.hardest.count == 1, "the easy ones make nothing worse")
  }

  @Test func figuresAreShownInTheReadersLanguage() {
    let pages = [
      page(.da, "<p>Vi passer på dine oplysninger. Vi sletter dem, når dit samtykke udløber.</p>"),
      page(.en, "<p>Organisational considerations necessitate comprehensive documentation.</p>"),
      page(.en, "<p>Name</p>"),
    ]
    #expect(
      PageReadability.text(of: pages, in: .en, folder: "output") == """
        output/a.html  12 words  2 sentences  6.0 words per sentence  LIX 39.3
        output/a.html   5 words   1 sentence  5.0 words per sentence  Flesch −204.3 – misses the goal (Flesch at least 50)
        output/a.html                                                 no sentences

        The hardest of output/a.html:
          fixed text of the template (5 words)
            “Organisational considerations necessitate comprehensive documentation.”

        Split long sentences, and find shorter words for long ones.

        """
    )
    #expect(
      PageReadability.text(of: [pages[0]], in: .da, folder: "output").hasSuffix(
        "6,0 ord pr. sætning  LIX 39,3\n"
      )
    )
    #expect(PageReadability.tenths(-0.04, in: .da) == "0,0")
  }
}
