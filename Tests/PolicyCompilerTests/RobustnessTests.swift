import Testing

@testable import PolicyCompiler

/// Nothing that can stand in a file crashes or hangs the compiler, and nothing of it is lost.
@Suite struct RobustnessTests {
  static let policies = Project.policies.keys.sorted()

  /// A step through a policy that reads as many bytes in all for a long policy as for a short one: the work of these
  /// tests would else grow with the square of the length. An odd number meets every kind of place.
  private static func step(through count: Int, of bytes: [UInt8], budget: Int) -> Int {
    max(1, count * bytes.count / budget) | 1
  }

  @Test(arguments: policies)
  func everyPrefixIsParsed(_ path: String) throws {
    let bytes = try #require(Project.policies[path])
    for end in stride(
      from: 0,
      through: bytes.count,
      by: Self.step(through: bytes.count, of: bytes, budget: 10_000_000)
    ) {
      let (tree, _) = Parser.parse(Array(bytes[..<end]), file: 0)
      #expect(tree.tokens.last?.kind == .endOfFile)
    }
  }

  @Test(arguments: policies)
  func everyTokenCanBeMissing(_ path: String) throws {
    let bytes = try #require(Project.policies[path])
    let tokens = Lexer.tokens(of: bytes)
    for place in stride(
      from: 0,
      to: tokens.count - 1,
      by: Self.step(through: tokens.count, of: bytes, budget: 900_000)
    ) {
      let token = tokens[place]
      var rest = bytes
      rest.removeSubrange(token.range)
      let report = Compiler.check(Inputs(policy: path, files: [path: rest]))
      for diagnostic in report.diagnostics {
        let file = report.sources[diagnostic.span]
        #expect(diagnostic.span.start <= diagnostic.span.end)
        #expect(Int(diagnostic.span.end) <= file.bytes.count)
      }
    }
  }

  @Test(arguments: policies)
  func everyByteCanBeWrong(_ path: String) throws {
    let bytes = try #require(Project.policies[path])
    let step = Self.step(through: bytes.count, of: bytes, budget: 600_000)
    for (offset, wrong) in zip(stride(from: 0, to: bytes.count, by: step), (0...255).cycled()) {
      var changed = bytes
      changed[offset] = UInt8(wrong)
      _ = Compiler.check(Inputs(policy: path, files: [path: changed]))
    }
  }

  /// Tokens, blanks and comments together are the file.
  @Test(arguments: policies)
  func theTreeIsLossless(_ path: String) throws {
    let bytes = try #require(Project.policies[path])
    let tokens = Lexer.tokens(of: bytes)
    var position = 0
    for token in tokens {
      let gap = bytes[position..<Int(token.start)]
      let isTrivia = String(decoding: gap, as: UTF8.self).split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      .allSatisfy { line in
        let text = line.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
        return text.isEmpty || text.hasPrefix("//")
      }
      #expect(isTrivia, "between tokens lies only blank space and comments")
      position = Int(token.end)
    }
    #expect(position == bytes.count)
  }

  @Test(.timeLimit(.minutes(2)))
  func tenMegabytesAreParsed() {
    let statement = Array("event e {\n    name da: \"lageroptællingen\", en: \"the stock-taking\"\n}\n".utf8)
    var bytes: [UInt8] = []
    while bytes.count < 10_000_000 { bytes += statement }
    let (tree, diagnostics) = Parser.parse(bytes, file: 0)
    #expect(tree.statements.count == bytes.count / statement.count)
    #expect(diagnostics.isEmpty)
  }

  @Test(
    .timeLimit(.minutes(2)),
    arguments: ["{", "rights {\n", "}", "\"", "“", "a,", "a:", "as ", "//", "\"\"\"\n", "1 ", "{a "]
  )
  func tenThousandOfAnything(_ piece: String) {
    let source = String(repeating: piece, count: 10_000)
    let report = Compiler.check(Inputs(policy: "a.policy", files: ["a.policy": Array(source.utf8)]))
    #expect(report.hasErrors)
  }

  @Test func nestingTooDeepIsOneMessage() {
    let source = String(repeating: "rights {", count: 10_000) + String(repeating: "}", count: 10_000)
    let report = Compiler.check(Inputs(policy: "a.policy", files: ["a.policy": Array(source.utf8)]))
    #expect(report.diagnostics.filter { $0.code == "SYNTAX-012" }.count == 1)
  }

  @Test(
    arguments: [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE, 0x00], [0x00], [0xC3], [0x0D, 0x0A]] as [[UInt8]]
  )
  func whatIsHardlyAFile(_ bytes: [UInt8]) {
    let report = Compiler.check(Inputs(policy: "a.policy", files: ["a.policy": bytes]))
    #expect(report.hasErrors)
    _ = TerminalReport(language: .da, colour: true).render(report)
  }

  /// Twice the input gives twice the work, counted in tokens and diagnostics, not in seconds.
  @Test func manyMistakesAreAllReported() {
    for count in [100, 1000, 10_000] {
      let source = String(repeating: "changes {\n    announced website;\n}\n", count: count)
      let report = Compiler.check(Inputs(policy: "a.policy", files: ["a.policy": Array(source.utf8)]))
      #expect(report.diagnostics.filter { $0.code == "SYNTAX-009" }.count == count)
    }
  }
}

extension Sequence {
  /// The sequence again and again, for `zip`.
  fileprivate func cycled() -> some Sequence<Element> {
    sequence(state: Array(self).makeIterator()) { [all = Array(self)] iterator in
      if let next = iterator.next() { return next }
      iterator = all.makeIterator()
      return iterator.next()
    }
  }
}
