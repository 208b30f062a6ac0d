/// One step of a compiled pattern; the numbers are places in the list of steps.
enum PhraseStep: Sendable {
  case word(WordTest, next: Int)
  /// A word that the pattern does not look at.
  case any(next: Int)
  /// Tries these in turn.
  case fork([Int])
  case end
}

/// What a word must be.
enum WordTest: Sendable {
  case exactly([UInt8])
  case begins([UInt8])
  case ends([UInt8])
  case contains([UInt8])
  case number

  func accepts(_ word: Word) -> Bool {
    switch self {
    case .number: return word.isNumber
    case .exactly(let bytes): return word.text.utf8.elementsEqual(bytes)
    default: break
    }
    if word.isFact { return false }
    let text = word.text.utf8
    switch self {
    case .begins(let bytes): return text.starts(with: bytes)
    case .ends(let bytes): return text.count >= bytes.count && text.suffix(bytes.count).elementsEqual(bytes)
    case .contains(let bytes):
      var start = text.startIndex
      while text.distance(from: start, to: text.endIndex) >= bytes.count {
        if text[start...].starts(with: bytes) { return true }
        start = text.index(after: start)
      }
      return false
    default: return false
    }
  }
}

/// Compiles patterns, from the end to the beginning, so that each step knows what follows.
struct PhraseCompiler {
  private(set) var required: [WordBeginnings] = []
  private var steps: [PhraseStep] = []
  private let source: String

  private indirect enum Part {
    case word(WordTest)
    case gap(Int?)
    case choice([[Part]], isOptional: Bool)
  }

  init(_ source: String) {
    self.source = source
  }

  mutating func run() -> [PhraseStep] {
    var reader = Array(WordReader.normalised(Array(source.unicodeScalars)[...]).unicodeScalars)[...]
    var parts = Self.sequence(&reader)
    // A bracket that nothing opened says nothing.
    while reader.popFirst() != nil { parts += Self.sequence(&reader) }
    for part in parts {
      if let beginnings = Self.beginnings(of: part) { required.append(beginnings) }
    }
    steps = [.end]
    let start = compile(parts[...], next: 0)
    // Matching begins at the last step.
    if start != steps.count - 1 { steps.append(.fork([start])) }
    return steps
  }

  // MARK: Reading

  /// Brackets within brackets are rare; the limit on their depth keeps hostile patterns from being costly.
  private static func sequence(_ reader: inout ArraySlice<Unicode.Scalar>, depth: Int = 0) -> [Part] {
    var parts: [Part] = []
    while let first = reader.first, first != "|", first != ")", first != "]" {
      reader.removeFirst()
      switch first {
      case " ", "\n": continue
      case "(" where depth < 8, "[" where depth < 8:
        parts.append(.choice(choices(&reader, depth: depth + 1), isOptional: first == "["))
      case "…":
        var limit: Int?
        while let digit = reader.first, digit.isDigit {
          limit = min(20, (limit ?? 0) * 10 + Int(digit.value - 0x30))
          reader.removeFirst()
        }
        parts.append(.gap(limit))
      default:
        var word = String.UnicodeScalarView([first])
        while let scalar = reader.first {
          if scalar == "(", word.last?.isDigit ?? false {
            // »13(1)« is one word.
            while let inner = reader.first, inner != ")" {
              word.append(inner)
              reader.removeFirst()
            }
          } else if " |()[]\n".unicodeScalars.contains(scalar) {
            break
          }
          if let scalar = reader.popFirst() { word.append(scalar) }
        }
        parts.append(.word(test(String(word))))
      }
    }
    return parts
  }

  private static func choices(_ reader: inout ArraySlice<Unicode.Scalar>, depth: Int) -> [[Part]] {
    var all = [sequence(&reader, depth: depth)]
    while reader.first == "|" {
      reader.removeFirst()
      all.append(sequence(&reader, depth: depth))
    }
    _ = reader.popFirst()
    return all
  }

  private static func test(_ word: String) -> WordTest {
    if word == "#" { return .number }
    let opens = word.hasPrefix("*")
    let closes = word.hasSuffix("*") && word.utf8.count > 1
    let bytes = Array(word.utf8.dropFirst(opens ? 1 : 0).dropLast(closes ? 1 : 0))
    return switch (opens, closes) {
    case (false, false): .exactly(bytes)
    case (false, true): .begins(bytes)
    case (true, false): .ends(bytes)
    case (true, true): .contains(bytes)
    }
  }

  /// What one word of every match of a part begins with; none where that is open.
  private static func beginnings(of part: Part) -> WordBeginnings? {
    switch part {
    case .word(.exactly(let bytes)): return WordBeginnings([String(decoding: bytes, as: UTF8.self)])
    case .word(.begins(let bytes)) where bytes.count > 1:
      return WordBeginnings([String(decoding: bytes, as: UTF8.self)])
    case .choice(let choices, isOptional: false):
      var all = WordBeginnings()
      for choice in choices {
        guard let first = choice.lazy.compactMap(beginnings).first else { return nil }
        all.formUnion(first)
      }
      return all
    default: return nil
    }
  }

  // MARK: Compiling

  private mutating func add(_ step: PhraseStep) -> Int {
    steps.append(step)
    return steps.count - 1
  }

  private mutating func compile(_ parts: ArraySlice<Part>, next: Int) -> Int {
    var next = next
    for part in parts.reversed() {
      switch part {
      case .word(let test): next = add(.word(test, next: next))
      case .gap(nil):
        // Few words before many: first what follows, then one more word.
        let fork = add(.end)
        let any = add(.any(next: fork))
        steps[fork] = .fork([next, any])
        next = fork
      case .gap(let limit?):
        let after = next
        for _ in 0..<limit {
          let any = add(.any(next: next))
          next = add(.fork([after, any]))
        }
      case .choice(let choices, let isOptional):
        var starts = choices.map { compile($0[...], next: next) }
        if isOptional { starts.append(next) }
        next = add(.fork(starts))
      }
    }
    return next
  }
}
