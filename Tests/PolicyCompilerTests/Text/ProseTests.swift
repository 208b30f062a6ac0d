import Testing

@testable import PolicyCompiler

@Suite struct ProseTests {
  /// Each text with `|` where a sentence ends inside it.
  @Test(arguments: [
    "Vi sletter dem.| Du kan klage.",
    "Vi gemmer f.eks. navn, bl.a. Deres adresse.| Vi sletter dem.",
    "Grundlaget er artikel 6, stk. 1, litra f.| Du kan klage.",
    "Grundlaget er Art. 6(1)(f) GDPR.| You may object.",
    "Jf. Databeskyttelsesloven § 11, stk. 2, nr. 4.| Vi sletter dem.",
    "Det koster ca. 1.000,50 kr. om året.| Vi fakturerer.",
    "Det koster 100 kr.| Vi fakturerer.",
    "Den gælder fra den 1. november 2026.| Den erstatter den gamle.",
    "Den gælder fra 1. Maj 2026 og frem.",
    "Den 5. i måneden sletter vi.",
    "Det var i 2018.| Vi ændrede den.",
    "Navn, adresse m.v. slettes.| Resten mv.| Vi gemmer intet.",
    "Navn, adresse osv.| Vi sletter dem.",
    "Data, e.g. names, i.e. what you type, etc.| We delete them.",
    "Se pkt. 4 og nr. 5, dvs. listen.| Den er lang.",
    "Se https://www.fjordenscykler.dk/a.b?c=d.e.| Vi svarer.",
    "Skriv til privatliv@fjordenscykler.dk.| Vi svarer.",
    "Skriv til {controller.email}.| Vi svarer.",
    "{controller.name} svarer.| {controller.email} er adressen.",
    "Han sagde »Nej.« og gik.| Vi svarer.",
    "Han sagde »Nej.«| »Ja,« sagde hun.",
    "Vi svarer (normalt samme dag.)| Ellers ikke.",
    "Hvad gemmer vi?| Navn!| Adresse.",
    "by e-mail from.| therefore we do not.",
    "Det sker . . . og så videre.",
    "1. Formål.| Vi sælger cykler.",
    "9.2. The data.| We use them.",
    "Postduen Ltd. is in Ireland.| Postduen Ltd.| We use it.",
    "Version 3.1 of the page.| It is new.",
    "J. Hansen svarer.| Hun er her.",
    "It takes no. 5 and min. 3 days.| The answer is no.| Write to us.",
    "Slettes senest kl. 10.| Vi skriver.",
    "Vi bruger A/S og ApS.| Vi er få.",
    "Det er både du og I.| Vi svarer.",
    "Vent …| Vi svarer.",
    "Vent … og se.",
    "Ring på tlf. nr. +45 86 00 10 20.| Vi svarer.",
    "Call tel. no. (+45) 86 00 10 20.| We answer.",
  ])
  func endsSentences(marked: String) {
    let parts = marked.split(separator: "|").map { String($0.drop { $0 == " " }) }
    let found = Prose.sentences(of: marked.filter { $0 != "|" }, in: nil).map(\.original)
    #expect(found == parts)
  }

  @Test func paragraphsAndListItemsAreSentencesOfTheirOwn() {
    let found = Prose.sentences(
      of: "Vi gemmer\ndit navn\n\nog dette:\n- navn\n- adresse og\n  postnummer",
      in: .da
    )
    #expect(found.map(\.original) == ["Vi gemmer dit navn", "og dette:", "navn", "adresse og postnummer"])
    #expect(found.map(\.isListItem) == [false, false, true, true])
  }

  @Test(arguments: [
    ("Vi GEMMER Ærlige   data.", ["vi", "gemmer", "ærlige", "data"]),
    ("person\u{AD}op\u{AD}lysninger", ["personoplysninger"]),
    ("Forma\u{30A}l a\u{300}", ["formål", "à"]),
    ("We don’t – or can't – share", ["we", "don't", "or", "can't", "share"]),
    ("»Persondataloven«, (artikel 6).", ["persondataloven", "artikel", "6"]),
    (
      "Art. 6(1)(f), § 10, §§3-5, 30% og 1.000,50",
      ["art", "6(1)(f)", "§", "10", "§§", "3-5", "30", "%", "og", "1.000,50"]
    ),
    ("Skriv til {controller.email}, tak", ["skriv", "til", "{controller.email}", "tak"]),
    ("(se https://a.dk/b_c/.)", ["se", "https://a.dk/b_c/"]),
    ("og/eller A/S c/o 95/46/EF", ["og", "eller", "a/s", "c/o", "95/46/ef"]),
    (
      "navne- og e-mail-adresser, AT&T, +45 86 00 10 20",
      ["navne", "og", "e-mail-adresser", "at&t", "+45", "86", "00", "10", "20"]
    ),
    ("dit\u{A0}navn\u{202F}nu", ["dit", "navn", "nu"]),
    ("mail@firma.dk, www.firma.dk.", ["mail@firma.dk", "www.firma.dk"]),
    ("", []),
    (" … . ! ", []),
  ])
  func normalisesWords(text: String, words: [String]) {
    let found = Prose.sentences(of: text, in: nil)
    #expect(found.flatMap(\.words).map(\.text) == words)
  }

  @Test func wordsPointIntoTheSentence() {
    let sentences = Prose.sentences(of: "Først dette.  Så »Forma\u{30A}let«, tak.", in: .da)
    #expect(sentences[1].original == "Så »Forma\u{30A}let«, tak.")
    #expect(sentences[1].quote(1..<2) == "Forma\u{30A}let")
    #expect(sentences[1].quote(0..<3) == "Så »Forma\u{30A}let«, tak")
  }

  @Test(arguments: [
    ("Den »gamle lov« gælder", ["gamle", "lov"]),
    ("Den «gamle lov» gælder", ["gamle", "lov"]),
    ("Den “gamle lov” gælder", ["gamle", "lov"]),
    ("Den „gamle lov“ gælder", ["gamle", "lov"]),
    ("Den ”gamle lov” gælder", ["gamle", "lov"]),
    ("Den ‘gamle lov’ gælder", ["gamle", "lov"]),
    ("Den \"gamle lov\" gælder", ["gamle", "lov"]),
    ("Den 'gamle lov' gælder", ["gamle", "lov"]),
    ("Den \"gamle lov gælder", []),
    ("The users' data don’t use 'it", []),
    ("»Den gamle. Og den nye.« Slut", ["den", "gamle", "og", "den", "nye"]),
  ])
  func findsQuotations(text: String, quoted: [String]) {
    let words = Prose.sentences(of: text, in: nil).flatMap(\.words)
    #expect(words.filter(\.isQuoted).map(\.text) == quoted)
  }

  @Test(.timeLimit(.minutes(1))) func longTextsAreReadInTime() {
    let words = String(repeating: "vi kan dele »oplysninger (med andre, ", count: 4_000)
    let sentences = Prose.sentences(of: words, in: .da)
    #expect(sentences.count == 1)
    #expect(!(("vi … kan … dele … aldrig" as PhrasePattern).fires(in: sentences[0])))
    #expect(("vi kan … *andre …2 dele" as PhrasePattern).fires(in: sentences[0]))
  }
}
