/// What can be wrong with a file before its text is read.
extension Explanation {
  static let fileErrors = [notUTF8]

  static let notUTF8 = Explanation(
    "FILE-001",
    "not-utf-8",
    title: Bilingual(da: "Filen er ikke gemt som UTF-8", en: "The file is not saved as UTF-8"),
    why: Bilingual(
      da: "I andre kodninger står æ, ø og å for andre tegn, og teksterne ville blive forkerte.",
      en:
        "In other encodings letters such as æ, ø and å stand for other characters, and the texts would come out wrong."
    ),
    examples: []
  )
}

enum FileErrors {
  /// What is wrong with the encoding of a file: one message, as every other would speak of letters that nobody wrote.
  static func encoding(of bytes: [UInt8], file: UInt32) -> Diagnostic? {
    UTF8Check.firstInvalidByte(in: bytes).map { offset in
      Diagnostic(
        .notUTF8,
        at: SourceSpan(file: file, offset..<(offset + 1)),
        Bilingual(da: "Filen er ikke gemt som UTF-8", en: "the file is not saved as UTF-8"),
        notes: [],
        help: [
          Bilingual(
            da: "gem den igen som ren tekst med kodningen UTF-8",
            en: "save it again as plain text with the encoding UTF-8"
          )
        ],
        fixIts: []
      )
    }
  }
}
