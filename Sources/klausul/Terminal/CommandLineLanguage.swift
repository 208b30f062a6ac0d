import PolicyCompiler

/// Finds the language in which to speak.
enum CommandLineLanguage {
  /// The language that the words name.
  ///
  /// It is looked for before they are understood, so that a mistake in them is explained in it.
  static func chosen(in words: [String]) -> Language? {
    var chosen: Language?
    var isValue = false
    for word in words.prefix(while: { $0 != "--" }) {
      if isValue || word.hasPrefix("--language=") {
        chosen = Language(rawValue: String(word.split(separator: "=").last ?? "")) ?? chosen
      }
      isValue = word == "--language"
    }
    return chosen
  }

  /// The language of the environment: Danish where it says so, else English.
  static func preferred(by variables: [String: String]) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("da") == true ? .da : .en
  }
}
