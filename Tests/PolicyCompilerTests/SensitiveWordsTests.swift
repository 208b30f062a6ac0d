import Testing

@testable import PolicyCompiler

/// The lexicon finds what the law protects, and lets look-alikes be.
@Suite struct SensitiveWordsTests {
  @Test(arguments: [
    ("helbredsoplysninger", DataCategory.Tag.health), ("kræftsygdom", .health), ("fødevareallergi", .health),
    ("recepter", .health), ("BMI", .health), ("graviditet", .health), ("sick leave", .health),
    ("prescriptions", .health), ("religiøst tilhørsforhold", .belief), ("medlem af trossamfund", .belief),
    ("race eller etnisk oprindelse", .race), ("racial origin", .race), ("fagforeningsmedlemskab", .union),
    ("trade unions", .union), ("partimedlemskab", .politics), ("political opinions", .politics),
    ("seksuel orientering", .sexLife), ("fingeraftryk", .biometric), ("facial recognition", .biometric),
    ("gentest", .genetic), ("børneattest", .criminal), ("domme for strafbare forhold", .criminal),
    ("criminal records", .criminal), ("CPR-nummer", .cpr), ("personnummer", .cpr),
  ])
  func finds(_ text: String, _ kind: DataCategory.Tag) {
    #expect(first(in: text) == kind)
  }

  @Test(arguments: [
    "reception", "receptionist", "opskrift", "golfhandicap", "dit handicap i golf", "golf club and handicap",
    "browser fingerprint", "device fingerprints", "enhedsfingeraftryk", "fingerprint of your browser", "køn",
    "gender",
    "statsborgerskab", "nationality", "EU", "European Union", "sundhed og sikkerhed", "health and safety",
    "løbet race", "politi", "domænenavn", "strafrente", "generel information", "gensalg", "server health",
    "adresse fra CPR-registret", "ikke helbredsoplysninger", "no health data",
  ])
  func letsBe(_ text: String) {
    #expect(first(in: text) == nil)
  }

  private func first(in text: String) -> DataCategory.Tag? {
    Prose.sentences(of: text, in: nil).lazy.compactMap { SensitiveWords.first(in: $0)?.kind }.first
  }
}
