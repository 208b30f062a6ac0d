import Testing

@testable import PolicyCompiler

@Suite struct TextFactTests {
  @Test(arguments: [
    ("artikel 6, stk. 1, litra f", ["article 6(1)(f)"]),
    ("Art. 6(1)(f)", ["article 6(1)(f)"]),
    ("Article 6 (1) (f) GDPR", ["article 6(1)(f)"]),
    ("art. 6.1.f", ["article 6(1)(f)"]),
    ("artikel 6, stk. 1, litra a), b) og f)", ["article 6(1)(a)", "article 6(1)(b)", "article 6(1)(f)"]),
    ("artikel 6, stk. 1, litra b og f", ["article 6(1)(b)", "article 6(1)(f)"]),
    ("Article 6(1)(b) and (f)", ["article 6(1)(b)", "article 6(1)(f)"]),
    ("point (f) of Article 6(1)", ["article 6(1)(f)"]),
    ("litra f i artikel 6, stk. 1", ["article 6(1)(f)"]),
    ("artikel 13 og 14", ["article 13", "article 14"]),
    ("Articles 13 and 14", ["article 13", "article 14"]),
    ("artiklerne 13, 14 og 15", ["article 13", "article 14", "article 15"]),
    ("artikel 15-22", ["article 15-22"]),
    ("Articles 15–22", ["article 15-22"]),
    ("artikel 12 til 22", ["article 12-22"]),
    ("artikel 6, stk. 1 og 2", ["article 6(1)", "article 6(2)"]),
    ("artikel 13, stk. 1, litra c, og artikel 14, stk. 2", ["article 13(1)(c)", "article 14(2)"]),
    ("§ 10, stk. 2", ["section 10(2)"]),
    ("section 10(2)", ["section 10(2)"]),
    ("§ 3, stk. 2, nr. 1", ["section 3(2)(1)"]),
    ("section 3(2)(1)", ["section 3(2)(1)"]),
    ("§ 4 c", ["section 4c"]),
    ("section 4c", ["section 4c"]),
    ("§ 4 i loven", ["section 4"]),
    ("§§ 5 og 6", ["section 5", "section 6"]),
    ("artikel 6, og 30 dage efter", ["article 6"]),
    ("artikel 6 og 30 dage", ["article 6"]),
    ("artikel 4, nr. 11", ["article 4(11)"]),
    ("hver art af 6 ting", []),
    ("artikel 17 i forordningen", ["article 17"]),
  ])
  func readsCitations(text: String, names: [String]) {
    let found = Prose.sentences(of: text, in: nil).flatMap(CitedProvision.all)
    #expect(found.map(\.name) == names)
  }

  @Test(arguments: [
    ("Vi svarer inden for 30 dage.", "We answer within 30 days.", nil),
    ("Vi svarer inden for 30 dage.", "We answer within 60 days.", "30 dage | 60 days"),
    ("Fra 1. maj 2026", "From 1 May 2026", nil),
    ("Fra 1. maj 2026", "From May 1, 2026", nil),
    ("Fra 1. maj 2026", "From 1st of May 2026", nil),
    ("Fra 1. maj 2026", "From 1 June 2026", "1. maj 2026 | 1 June 2026"),
    ("I maj 2026", "In May 2026", nil),
    ("tre måneder", "3 months", nil),
    ("tre måneder", "90 days", "tre måneder | 90 days"),
    ("inden for en måned", "within a month", nil),
    ("inden for en måned", "within one month", nil),
    ("inden for en måned", "within two months", "en måned | two months"),
    ("to gange om året", "twice a year", nil),
    ("en kunde, et navn", "one customer, a name", nil),
    ("14-dages frist", "14-day limit", nil),
    ("femårig forældelse", "five-year limitation", nil),
    ("5 hverdage", "5 working days", nil),
    ("30-60 dage", "30–60 days", nil),
    ("3 til 5 år", "3 to 5 years", nil),
    ("1.000,50 kr.", "DKK 1,000.50", nil),
    ("1.000 kr.", "1,000 kroner", nil),
    ("100 kr.", "DKK 1,000", "100 kr | 1,000"),
    ("2 mio. kr.", "DKK 2 million", nil),
    ("€5", "5 euro", nil),
    ("30 %", "30%", nil),
    ("30 procent", "30 per cent", nil),
    ("30 %", "25 per cent", "30 % | 25 per cent"),
    ("Ring 86 00 10 20.", "Call +45 86001020.", nil),
    ("Ring 86 00 10 20.", "Call 86 00 10 21.", "86 00 10 20 | 86 00 10 21"),
    ("CVR 13 74 81 36", "CVR 13748136", nil),
    ("Skriv til a@b.dk.", "Write to A@b.dk.", nil),
    ("Skriv til a@b.dk.", "Write to us.", "a@b.dk | "),
    ("Se https://www.b.dk/privatliv.", "See https://b.dk/en/privacy.", nil),
    ("Se https://www.b.dk.", "See https://www.c.dk.", "https://www.b.dk | https://www.c.dk"),
    ("artikel 6, stk. 1, litra f", "Art. 6(1)(f)", nil),
    ("artikel 6, stk. 1, litra f", "Art. 6(1)(a)", "artikel 6, stk. 1, litra f | Art. 6(1)(a)"),
    ("§ 10, stk. 2", "section 10(2)", nil),
    ("Se afsnit 5.", "See section 5.", nil),
    ("Vi sletter alt på et tidspunkt, en gang imellem.", "We delete all at one point.", nil),
    ("Vi har 3 butikker.", "We have three shops.", nil),
    ("fra dag til dag", "from day to day", nil),
    ("Det tager ikke lang tid.", "It takes no long time. One time only.", nil),
    ("Skriv 2 gange: 30 dage, 30 dage", "30 days", "30 dage | "),
    ("a@b.dk og igen a@b.dk", "a@b.dk", nil),
    ("Efter tre år", "After 3 years", nil),
    ("to års opbevaring", "two years' storage", nil),
    ("et års varsel", "one year's notice", nil),
    ("15 år", "the age of 15", nil),
    ("børn under 15 år", "children under 15", nil),
    ("børn under 15 år", "children under 13", "15 år | "),
    ("under 15 ansatte", "fewer than 15 employees", nil),
  ])
  func comparesLanguages(da: String, en: String, difference: String?) {
    let span = SourceSpan.nowhere
    let found = TextFact.difference(
      TextFact.all(in: WrittenVersion(RichText(plain: da, span: span), .da)),
      TextFact.all(in: WrittenVersion(RichText(plain: en, span: span), .en))
    )
    #expect(found.map { "\($0.da?.words ?? "") | \($0.en?.words ?? "")" } == difference)
  }

  @Test(arguments: [
    ("1.000,50", Language.da, "1000.5"), ("1,000.50", .en, "1000.5"), ("1.000", .da, "1000"),
    ("12.5", .da, "12.5"), ("12,5", .en, "12.5"), ("1.234.567", .da, "1234567"), ("007", .en, "7"),
    ("3.0", .en, "3"),
  ])
  func readsNumbers(text: String, language: Language, value: String) {
    #expect(Quantity.number(text, in: language) == value)
  }

  @Test(
    arguments: [
      (6, 1, "f", true), (6, 1, "g", false), (13, 5, nil, false), (13, 4, nil, true), (9, 2, "j", true),
      (9, 2, "k", false), (22, nil, nil, true), (100, nil, nil, false), (0, nil, nil, false),
      (16, 1, nil, true),
      (4, 11, nil, true), (21, 6, nil, true), (21, 7, nil, false), (6, nil, "f", true), (21, 1, "a", false),
      (83, 5, "e", true), (99, 2, nil, true), (15, 1, "h", true), (49, 1, "g", true), (47, 2, "n", true),
    ] as [(Int, Int?, String?, Bool)]
  )
  func knowsTheArticles(article: Int, paragraph: Int?, point: String?, exists: Bool) {
    #expect(GDPRArticles.exist(article: article, paragraph: paragraph, point: point) == exists)
  }
}
