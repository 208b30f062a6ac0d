import Testing

@testable import PolicyCompiler

@Suite struct StatuteTextTests {
  @Test(arguments: [
    ("§ 12(1)", "§ 12, stk. 1", "section 12(1)"),
    ("§ 3(3)(1)", "§ 3, stk. 3, nr. 1", "section 3(3)(1)"),
    ("§ 4 c(4)", "§ 4 c, stk. 4", "section 4 c(4)"),
    ("§ 66 h", "§ 66 h", "section 66 h"),
    ("§§ 3–5", "§§ 3–5", "sections 3–5"),
    ("Art. 6(1)(c)", "artikel 6, stk. 1, litra c", "Art. 6(1)(c)"),
    ("chapter 4", "chapter 4", "chapter 4"),
  ])
  func sectionsReadAsEachLanguageWritesThem(written: String, da: String, en: String) {
    #expect(StatuteText.section(written, in: .da) == da)
    #expect(StatuteText.section(written, in: .en) == en)
  }

  @Test func anActStandsInTheGenitiveInDanish() {
    #expect(StatuteText.reference("bogføringsloven", "§ 12(1)", in: .da) == "bogføringslovens § 12, stk. 1")
    #expect(StatuteText.reference("the Act", "§ 12(1)", in: .en) == "section 12(1) of the Act")
    #expect(StatuteText.reference("loven (X)", "§ 2", in: .da) == "loven (X), § 2")
  }

  @Test func oldDecisionsEndInTheLettersOfTheLanguage() {
    #expect(StatuteText.decision("2000/518/EC", in: .da) == "2000/518/EF")
    #expect(StatuteText.decision("2000/518/EC", in: .en) == "2000/518/EC")
    #expect(StatuteText.decision("(EU) 2023/1795", in: .da) == "(EU) 2023/1795")
  }

  @Test func intervalsCountInOrdinalsInDanish() {
    #expect(DurationText.interval(Duration(count: 5, unit: .minute), in: .da) == "hvert 5. minut")
    #expect(DurationText.interval(Duration(count: 1, unit: .hour), in: .da) == "hver time")
    #expect(DurationText.interval(Duration(count: 5, unit: .minute), in: .en) == "every 5 minutes")
  }
}
