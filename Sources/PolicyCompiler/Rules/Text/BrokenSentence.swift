/// Signs that words are missing from a text: what templates and copying leave behind.
enum BrokenSentence {
  /// The words after which something is missing, or that stand twice or in the wrong order; none where all seems whole.
  static func fault(in version: WrittenVersion) -> Fault? {
    for (block, sentences) in version.blocks.enumerated() {
      let isBeforeList =
        block + 1 < version.blocks.count && (version.blocks[block + 1].first?.isListItem ?? false)
      for (index, sentence) in sentences.enumerated() {
        let isLast = index + 1 == sentences.count
        if !sentence.isListItem {
          if let words = stumbling(sentence) { return .missing(words) }
          if !(isLast && isBeforeList), let words = breakingOff(sentence) { return .missing(words) }
          if index > 0, startsWithVerb(sentence, after: sentences[index - 1]) {
            return .missing(sentences[index - 1].tail)
          }
        }
      }
      if let words = repetition(sentences.filter { !$0.isListItem }) { return .repeated(words) }
    }
    return disorder(of: version.sentences)
  }

  enum Fault {
    case missing(String)
    case repeated(String)
    /// The number, and the one before it.
    case disordered(String, String)
  }

  // MARK: Missing words

  /// A preposition before a word that begins a sentence: “by email at If”.
  private static func stumbling(_ sentence: Sentence) -> String? {
    for index in sentence.words.indices.dropLast() {
      let word = sentence.words[index]
      guard prepositions.contains(word.text) || determiners.contains(word.text), !word.isQuoted else {
        continue
      }
      let next = sentence.words[index + 1]
      let gap = sentence.original[word.range.upperBound..<next.range.lowerBound]
      if gap.allSatisfy(\.isWhitespace), starters.contains(String(sentence.original[next.range])) {
        return sentence.quote(max(0, index - 2)..<(index + 2))
      }
      // “at , Denmark”: what stood before the comma is gone.
      if gap.hasPrefix(" ,") || gap.hasPrefix(" ."), prepositions.contains(word.text) {
        return sentence.quote(max(0, index - 2)..<(index + 1))
      }
    }
    return nil
  }

  /// A sentence that ends with a word that something must follow.
  private static func breakingOff(_ sentence: Sentence) -> String? {
    guard let last = sentence.words.indices.last, last > 0, sentence.original.hasSuffix(".") else {
      return nil
    }
    let word = sentence.words[last]
    guard !word.isQuoted, sentence.original[word.range.upperBound...].allSatisfy({ $0 == "." || $0 == " " })
    else {
      return nil
    }
    let original = String(sentence.original[word.range])
    guard original == word.text else { return nil }
    if articles.contains(word.text) { return sentence.tail }
    if addressing.firstMatch(in: sentence)?.upperBound == last + 1 { return sentence.tail }
    guard strandable.contains(word.text) || copulas.contains(word.text) else { return nil }
    // “the purposes it was collected for”, »hvor de kommer fra«: the word belongs to one before it.
    let others = sentence.words[..<last]
    guard !others.contains(where: { relatives.contains($0.text) }), !hasShortRelative(others) else {
      return nil
    }
    return sentence.tail
  }

  /// “the address you wrote from”, »de sider, du klikker på«: a clause that is joined without a word of its own.
  private static func hasShortRelative(_ words: ArraySlice<Word>) -> Bool {
    let places = words.indices.filter { pronouns.contains(words[$0].text) }
    if places.count > 1 { return true }
    return places.contains { place in
      guard place > 0 else { return false }
      let isBehindComma = words[place - 1].endsClause
      return danishPronouns.contains(words[place].text)
        ? isBehindComma : !isBehindComma && !beforeSubjects.contains(words[place - 1].text)
    }
  }

  /// “. therefore does not”: the subject of the sentence is gone.
  private static func startsWithVerb(_ sentence: Sentence, after previous: Sentence) -> Bool {
    guard sentence.words.count > 1, let first = sentence.words.first, verbs.contains(first.text),
      String(sentence.original[first.range]) == first.text, sentence.original.hasPrefix(first.text),
      let end = previous.original.unicodeScalars.last, end.endsSentence
    else { return false }
    // “Postduen Inc. is in Ireland”: a short word with a capital is rather an abbreviation.
    guard let last = previous.words.last else { return false }
    let original = previous.original[last.range]
    return !(original.first?.isUppercase ?? false) || original.count > 4
  }

  private static let articles: Set<String> = [
    "the", "an", "our", "your", "their", "og", "and", "vores", "eller",
  ]

  private static let determiners: Set<String> = ["the", "a", "an", "our", "your"]

  private static let prepositions: Set<String> = [
    "at", "by", "from", "of", "with", "via", "to", "for", "on", "in", "på", "til", "fra", "af", "ved", "hos",
    "med", "mellem",
    "between", "is", "are",
  ]

  /// Prepositions that end a sentence only together with a word before them.
  private static let strandable: Set<String> = [
    "at", "by", "from", "of", "via", "between", "fra", "hos", "mellem", "af", "ved", "på",
  ]

  /// Words that an address must follow: »ved at skrive til«. Alone, »til« and “to” may well end a sentence.
  private static let addressing = PhrasePatternSet([
    "ved at (skrive|ringe|maile|henvende) [dig|sig|en mail|en e-mail] (til|på)",
    "by (writing|calling|emailing|e-mailing|sending) [an email|an e-mail] (to|on|at)",
  ])

  private static let copulas: Set<String> = ["is", "are", "er"]

  private static let relatives: Set<String> = [
    "where", "what", "which", "who", "whom", "whose", "that", "how", "when", "as", "there", "than", "hvor",
    "hvad", "hvem",
    "hvilke", "hvilken", "hvilket", "hvordan", "hvornår", "hvorfra", "der", "som", "sådan", "end", "hvis",
    "if", "det",
    "tid", "vide",
  ]

  private static let pronouns: Set<String> = [
    "we", "you", "they", "it", "he", "she", "vi", "du", "de", "jeg", "man", "den", "han", "hun",
  ]

  private static let danishPronouns: Set<String> = ["vi", "du", "de", "jeg", "man", "den", "han", "hun"]

  private static let beforeSubjects: Set<String> = [
    "and", "or", "but", "so", "then", "can", "do", "may", "will", "must", "to", "contact", "inform", "of",
    "from", "with",
  ]

  /// Words that begin sentences and do not follow a preposition. “You” and “Us” may be defined terms.
  private static let starters: Set<String> = [
    "If", "This", "These", "To", "When", "Which", "In", "Once", "However", "Please", "We", "Hvis", "Når",
    "Denne", "Dette", "Disse",
    "Vi",
    "Derfor",
  ]

  private static let verbs: Set<String> = [
    "therefore", "also", "furthermore", "will", "does", "do", "is", "are", "has", "have", "may", "can",
    "shall", "must", "should",
    "was", "were",
    "collects", "processes", "uses", "shares", "stores", "er", "har", "kan", "vil", "skal", "må", "bliver",
    "behandler",
    "indsamler", "bruger", "deler", "opbevarer", "videregiver", "derfor", "sletter",
  ]

  // MARK: Repetition and order

  /// Four words or more that stand twice in a row, or a sentence that does. A name that ends one sentence may begin the
  /// next.
  private static func repetition(_ sentences: [Sentence]) -> String? {
    for (index, sentence) in sentences.enumerated() {
      if let words = repetition(in: sentence) { return words }
      if index > 0, sentence.words.count > 3,
        sentence.words.map(\.text) == sentences[index - 1].words.map(\.text)
      {
        return sentence.quote(sentence.words.indices)
      }
    }
    return nil
  }

  private static func repetition(in sentence: Sentence) -> String? {
    let words = sentence.words
    for distance in 4...20 where words.count >= 2 * distance {
      var run = 0
      for index in distance..<words.count {
        run = words[index].text == words[index - distance].text ? run + 1 : 0
        guard run == distance else { continue }
        let repeated = (index - distance + 1)..<(index + 1)
        if words[repeated].allSatisfy(\.hasOnlyDigits) { continue }
        return sentence.quote(repeated)
      }
    }
    return nil
  }

  /// Numbered sentences whose number is smaller than that of the one before: 9.2, then 9.1.
  private static func disorder(of sentences: [Sentence]) -> Fault? {
    var previous: [Int: [Int]] = [:]
    for sentence in sentences {
      guard sentence.words.count > 1, let first = sentence.words.first,
        sentence.original.hasPrefix(first.text),
        let number = number(first.text), number.count > 1,
        sentence.original[sentence.words[1].range].first?.isUppercase ?? false
      else { continue }
      if let earlier = previous[number.count], earlier.dropLast().elementsEqual(number.dropLast()),
        number[number.count - 1] < earlier[number.count - 1]
      {
        return .disordered(first.text, earlier.map(String.init).joined(separator: "."))
      }
      previous[number.count] = number
    }
    return nil
  }

  private static func number(_ text: String) -> [Int]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    let numbers = parts.compactMap(\.self).filter { $0 < 1000 }
    return numbers.count == parts.count ? numbers : nil
  }
}

extension Sentence {
  /// The last words, for messages.
  fileprivate var tail: String { quote(max(0, words.count - 4)..<words.count) }
}
