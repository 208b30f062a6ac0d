/// A legal term with the words to avoid, ready to be found with the endings of Danish words.
struct WordingPhrases: Sendable {
  let term: Message
  private let phrases: [Phrase]
  private let beginnings: WordBeginnings

  private struct Phrase {
    let stems: [[UInt8]]
    let replacement: [String]?
  }

  init(_ wording: Wording) {
    term = Bilingual(
      da: wording.term.value?.text(in: .da).plainText ?? "",
      en: wording.term.value?.text(in: .en).plainText ?? ""
    )
    phrases = wording.avoided.nodes().compactMap { avoided in
      guard let phrase = avoided.phrase.value, !phrase.isEmpty else { return nil }
      return Phrase(
        stems: phrase.lowercased().split(separator: " ").map { Array($0.utf8) },
        replacement: avoided.with.value?.split(separator: " ").map(String.init)
      )
    }
    beginnings = WordBeginnings(
      phrases.compactMap { $0.stems.first.map { String(decoding: $0, as: UTF8.self) } }
    )
  }

  /// Where words to avoid stand, and what is certain to replace them.
  func match(in sentence: Sentence) -> (words: Range<Int>, replacement: String?)? {
    guard beginnings.shares(with: sentence.beginnings) else { return nil }
    for phrase in phrases {
      for start in sentence.words.indices where start + phrase.stems.count <= sentence.words.count {
        let range = start..<(start + phrase.stems.count)
        guard let endings = endings(phrase, sentence.words[range]), !sentence.isQuoted(range) else {
          continue
        }
        return (range, replacement(phrase, endings, sentence.quote(range)))
      }
    }
    return nil
  }

  /// What each word has behind its stem; none where a word is another.
  private func endings(_ phrase: Phrase, _ words: ArraySlice<Word>) -> [String]? {
    var result: [String] = []
    for (stem, word) in zip(phrase.stems, words) {
      guard word.text.utf8.starts(with: stem) else { return nil }
      let ending = String(decoding: word.text.utf8.dropFirst(stem.count), as: UTF8.self)
      let isDoubled = ending.utf8.first == stem.last && stem.count > 2
      guard Self.endings.contains(ending) || (isDoubled && Self.endings.contains(String(ending.dropFirst())))
      else {
        return nil
      }
      result.append(ending)
    }
    return result
  }

  /// The replacement with the same endings, where the words bend alike.
  private func replacement(_ phrase: Phrase, _ endings: [String], _ original: String) -> String? {
    guard var words = phrase.replacement else { return nil }
    if endings.contains(where: { !$0.isEmpty }) {
      guard words.count == phrase.stems.count else { return nil }
      for index in words.indices where !endings[index].isEmpty {
        let ending = endings[index]
        if words[index].utf8.suffix(2).elementsEqual(phrase.stems[index].suffix(2)) {
          words[index] += ending
        } else if (index + 1 < words.count ? ["e", "t"] : ["en", "ens", "s", "et", "ets"]).contains(ending) {
          words[index] +=
            words[index].hasSuffix("e") && ending.hasPrefix("e") ? String(ending.dropFirst()) : ending
        } else {
          return nil
        }
      }
    }
    let text = words.joined(separator: " ")
    return original.first?.isUppercase ?? false ? text.capitalisedFirst : text
  }

  private static let endings: Set<String> = [
    "", "en", "et", "er", "e", "s", "ens", "ets", "erne", "ernes", "n", "t", "r", "ns", "ne", "nes", "rne",
    "rnes",
  ]

  /// The library's terms, and those of the policy that stand beside them or in their place.
  static func all(for draft: Draft) -> [WordingPhrases] {
    let own = draft.wordings.own
    if own.isEmpty { return library.map(\.phrases) }
    let replaced = Set(own.map(\.id.value))
    return library.filter { !replaced.contains($0.id) }.map(\.phrases) + own.map(WordingPhrases.init)
  }

  private static let library = LibraryIndex.shared.declarations(of: Wording.self)
    .map { (id: $0.id.value, phrases: WordingPhrases($0)) }
}
