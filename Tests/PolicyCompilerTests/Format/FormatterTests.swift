import Testing

@testable import PolicyCompiler

/// The one layout: what it looks like, that it changes nothing that was said, and that it is stable.
@Suite struct FormatterTests {
  @Test func indentsAndAligns() {
    expect(
      """
      purpose newsletter as marketing{
      name da:"Nyhedsbrev" ,en:"Newsletter"
            data name,email
        basis consent{
      given checkbox,default:off
          withdraw unsubscribe-link
        }
      recipients mail-platform }
      """,
      becomes: """
        purpose newsletter as marketing {
            name       da: "Nyhedsbrev", en: "Newsletter"
            data       name, email
            basis      consent {
                given    checkbox, default: off
                withdraw unsubscribe-link
            }
            recipients mail-platform
        }

        """
    )
  }

  @Test func anEmptyLineBeginsAnotherRunAndACommentDoesNot() {
    expect(
      """
      site "https://a.dk" {
        version "1"

        languages da
        // both
        effective 2026-01-01
        offers-to-eu-citizens yes
        x 1
      }
      """,
      becomes: """
        site "https://a.dk" {
            version "1"

            languages da
            // both
            effective 2026-01-01
            offers-to-eu-citizens yes
            x         1
        }

        """
    )
  }

  @Test func keepsCommentsAndSingleEmptyLines() {
    expect(
      """


      // first


      // second
      data a { // behind the brace

        // leading

        name da: "x" // behind da
             // before en
             en: "y" // behind en
        about b, // who
              c

        // last
      } // behind the end
      // at the end


      """,
      becomes: """
        // first

        // second
        data a {    // behind the brace
            // leading

            name  da: "x"    // behind da
                  // before en
                  en: "y"    // behind en
            about b,    // who
                  c

            // last
        }    // behind the end
        // at the end

        """
    )
  }

  @Test func aCommentThatGoesOnStaysTogether() {
    expect(
      """
      purpose å {
        data usage // all we see
                   // on the site
        // of its own
        sources observed   // by
                           // matomo
      }
      site "y" {}
      controller "q" {}
      """,
      becomes: """
        purpose å {
            data    usage    // all we see
                             // on the site
            // of its own
            sources observed    // by
                                // matomo
        }
        site "y" {}
        controller "q" {}

        """
    )
  }

  @Test func aBraceOnALineOfItsOwnJoinsItsStatement() {
    expect(
      "banner // why\n// and how\n{\n    reopen every-page\n}\nuse matomo { }\nuse x { // empty\n}\n",
      becomes: """
        banner {    // why
            // and how
            reopen every-page
        }
        use matomo {}
        use x {    // empty
        }

        """
    )
  }

  @Test func breaksBeforeTextsAndKeepsShortFactsTogether() {
    expect(
      """
      changes {
          revision "2026-11", on: 2026-11-01, da: "Nyt mailsystem, som er hurtigere end det gamle.", en: "New mail platform."
          provision contractual, of: name, email, da: "Uden oplysningerne kan vi ikke levere.", en: "Else not."
      }
      """,
      becomes: """
        changes {
            revision  "2026-11", on: 2026-11-01
                      da: "Nyt mailsystem, som er hurtigere end det gamle."
                      en: "New mail platform."
            provision contractual, of: name, email
                      da: "Uden oplysningerne kan vi ikke levere."
                      en: "Else not."
        }

        """
    )
  }

  @Test func longListsGoOnBehindAComma() {
    let words = (1...20).map { "a-word-\($0)" }.joined(separator: ", ")
    let formatted = format("purpose x {\n    data \(words)\n}\n")
    #expect(formatted.split(separator: "\n").allSatisfy { $0.count <= Formatter.width })
    #expect(formatted.contains(",\n         a-word-"))
    // A last word alone in front of `as` would begin a statement of its own.
    expectStable("purpose \(words), the-very-last-and-longest-of-all as marketing {\n}\n")
  }

  @Test func longTextsStandBelowTheirQuotes() {
    expect(
      "clause a {\n  text da: \"\"\"\n    Et.\n\n      - To.\n    \"\"\", en: \"\"\"\n  One.\n  \"\"\"\n}",
      becomes: """
        clause a {
            text da: \"""
                     Et.

                       - To.
                     \"""
                 en: \"""
                     One.
                     \"""
        }

        """
    )
    // Where the closing quotes do not say how far a text is indented, it is left alone.
    expectStable("clause a {\n    text da: \"\"\"Et\n  to\"\"\"\n}\n")
  }

  @Test func lineEndsStayThoseOfTheFile() {
    #expect(format("a {\r\nb 1 // c\r\n}\r\n") == "a {\r\n    b 1    // c\r\n}\r\n")
    #expect(format("") == "")
    #expect(format("// only this") == "// only this\n")
    #expect(format("\u{FEFF}import \"a\"") == "import \"a\"\n")
  }

  @Test func whatCannotBeReadIsLeftAlone() {
    let broken = Compiler.format(Array("a {\n  b 1 2\n}\n".utf8), at: "a.policy")
    #expect(broken.bytes == nil)
    #expect(broken.report.diagnostics.map(\.code) == ["SYNTAX-002"])
    let binary = Compiler.format([0x61, 0xFF], at: "a.policy")
    #expect(binary.bytes == nil)
    #expect(binary.report.diagnostics.map(\.code) == ["FILE-001"])
  }

  @Test func saysWhereTheFirstChangeIs() {
    #expect(Compiler.format(Array("a 1\nb  2\n".utf8), at: "").firstChangedLine == 2)
    #expect(Compiler.format(Array("a 1\nb 2\n".utf8), at: "").firstChangedLine == nil)
  }

  // MARK: - Everything there is

  static let sources =
    Project.policies.map { (name: $0.key, bytes: $0.value) }
    + EmbeddedLibrary.files.map { (name: $0.name, bytes: Array($0.text.description.utf8)) }

  @Test(arguments: sources.map(\.name).sorted())
  func whatWeShipIsLaidOut(_ name: String) throws {
    let source = try #require(Self.sources.first { $0.name == name })
    let line = Compiler.format(source.bytes, at: name).firstChangedLine
    #expect(line == nil, "lay it out with: klausul fmt policies Sources/PolicyCompiler/Law/Library")
  }

  /// Whoever writes without indentation, with too much of it, or with empty lines at random gets the same text.
  @Test(arguments: Project.policies.keys.sorted())
  func theLayoutDoesNotDependOnTheOldOne(_ path: String) throws {
    let bytes = try #require(Project.policies[path])
    let text = String(decoding: bytes, as: UTF8.self)
    let flat = relaid(text) { $0.drop { $0 == " " } }
    let spread = relaid(text) { $0.isEmpty ? "\n \t" : "\t \($0)  " }
    #expect(format(flat) == text)
    #expect(format(spread) == text)
  }

  /// Of the examples of all rules, and of policies with defects: those that can be read.
  @Test func everyExampleKeepsItsMeaning() throws {
    let examples = Compiler.explanations.flatMap(\.examples).map { $0.completed() }
    var count = 0
    for text in examples + (try Project.texts(in: "AsPublished") + Project.texts(in: "Goldens/Mistakes")) {
      let (tree, errors) = Parser.parse(Array(text.utf8), file: 0)
      guard errors.isEmpty else { continue }
      count += 1
      let once = Formatter.format(tree)
      let (after, mistakes) = Parser.parse(once, file: 0)
      #expect(mistakes.isEmpty, "\(text)")
      #expect(after.saysTheSame(as: tree), "\(text)")
      #expect(Formatter.format(after) == once, "twice is once: \(text)")
      #expect(comments(after) == comments(tree), "\(text)")
    }
    #expect(count > 400)
  }

  /// The comparison of trees itself can fail.
  @Test func treesThatSayOtherThingsDiffer() {
    let tree = tree("a b, c: 1 day as d {\n e \"x\"\n}")
    for other in [
      "a b, c: 1 day as d {\n e \"y\"\n}", "a b, c: 2 day as d {\n e \"x\"\n}",
      "a b, c: 1 day {\n e \"x\"\n}",
      "a b, f: 1 day as d {\n e \"x\"\n}", "a b, c: 1 day as d",
      "a b, c: 1 day as d {\n e \"x\"\n e \"x\"\n}",
    ] { #expect(!self.tree(other).saysTheSame(as: tree), "\(other)") }
    #expect(self.tree("a b,\n c: 1 day as d { e \"x\" } // same").saysTheSame(as: tree))
  }
}

extension FormatterTests {
  private func tree(_ text: String) -> SyntaxTree { Parser.parse(Array(text.utf8), file: 0).tree }

  private func format(_ text: String) -> String {
    let formatting = Compiler.format(Array(text.utf8), at: "a.policy")
    #expect(formatting.report.diagnostics.isEmpty, "\(formatting.report.diagnostics.map(\.message.en))")
    return String(decoding: formatting.bytes ?? [], as: UTF8.self)
  }

  private func expect(
    _ text: String,
    becomes expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(format(text) == expected, sourceLocation: sourceLocation)
    #expect(format(expected) == expected, "twice is once", sourceLocation: sourceLocation)
    #expect(tree(expected).saysTheSame(as: tree(text)), sourceLocation: sourceLocation)
  }

  private func expectStable(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let once = format(text)
    #expect(tree(once).saysTheSame(as: tree(text)), sourceLocation: sourceLocation)
    #expect(format(once) == once, sourceLocation: sourceLocation)
  }

  /// The text with each line changed that lies outside of long texts.
  private func relaid(_ text: String, _ line: (Substring) -> any StringProtocol) -> String {
    text.split(separator: "\"\"\"", omittingEmptySubsequences: false).enumerated().map { index, piece in
      guard index.isMultiple(of: 2) else { return String(piece) }
      let lines = piece.split(separator: "\n", omittingEmptySubsequences: false)
      // What stands behind the closing quotes stays there.
      return lines.enumerated().map { $0 == 0 && index > 0 ? String($1) : String(line($1)) }
        .joined(separator: "\n")
    }.joined(separator: "\"\"\"")
  }

  private func comments(_ tree: SyntaxTree) -> [String] {
    tree.tokens.indices.flatMap { index in
      let gap = tree.gap(before: index)
      return gap.trailing + gap.comments.map(\.text)
    }
  }
}
