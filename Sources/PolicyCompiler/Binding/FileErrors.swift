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
