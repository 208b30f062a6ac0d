extension PolicyDifference {
  /// The changes as a statement of the language, for the policy's own section on what has changed; `nil` where there
  /// is nothing to tell. What only a reader can judge is left to its author.
  public var revision: String? {
    let told = changes.filter { $0.notice == .required } + changes.filter { $0.notice == .notRequired }
    guard let after, !told.isEmpty else { return nil }
    func text(_ language: Language) -> String {
      guard told.count > 1 else { return Self.quoted(told[0].text[language]) }
      let items = told.map { "- " + Self.escaped($0.text[language]) }
      return "\"\"\"\n" + items.joined(separator: "\n") + "\n\"\"\""
    }
    let day = after.effective.map { ", on: \($0)" } ?? ""
    return """
      revision \(Self.quoted(after.name))\(day)
      da: \(text(.da))
      en: \(text(.en))
      """
  }

  /// The same as a block to paste: `changes { revision … }`.
  public var statement: String? {
    guard let revision else { return nil }
    let (tree, _) = Parser.parse(Array("changes {\n\(revision)\n}".utf8), file: 0)
    return String(decoding: Formatter.format(tree), as: UTF8.self)
  }

  private static func quoted(_ text: String) -> String { "\"" + escaped(text) + "\"" }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("{", with: "\\{")
  }
}

/// Puts the revision of a version into its policy.
public enum RevisionWriter {
  /// Why nothing is written.
  public enum Refusal: Error, Sendable {
    /// The version tells of its changes already.
    case isThere
    /// No change can be told without somebody who has read it.
    case nothingToTell
    /// The version is that of the policy before.
    case sameVersion
    /// What would be told may be untrue.
    case hasErrors
  }

  /// The policy with the revision as the last of its `changes`.
  ///
  /// - Throws: Why it stays as it is.
  public static func adding(_ difference: PolicyDifference, to bytes: [UInt8]) throws(Refusal) -> [UInt8] {
    if difference.errors > 0 { throw .hasErrors }
    if difference.keepsItsVersion { throw .sameVersion }
    guard let statement = difference.statement, let version = difference.after?.name else {
      throw .nothingToTell
    }
    let (tree, errors) = Parser.parse(bytes, file: 0)
    guard errors.isEmpty else { throw .hasErrors }
    let changes = tree.statements.first { tree.word($0.keyword) == "changes" }
    let revisions = (changes?.block?.statements ?? []).filter { tree.word($0.keyword) == "revision" }
    let isThere = revisions.contains { statement in
      guard let value = statement.parts.first?.values.first else { return false }
      return tree.text(value.token).dropFirst().dropLast() == version
    }
    if isThere { throw .isThere }
    var text = bytes
    let lines = statement.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast(2)
      .map { $0 + "\n" }.joined()
    if let changes, let close = changes.block?.close {
      let token = tree.tokens[close]
      let start = token.isFirstOnLine ? Int(token.start - token.column) : Int(token.start)
      text.insert(contentsOf: Array(((token.isFirstOnLine ? "" : "\n") + lines).utf8), at: start)
    } else if let changes {
      // `changes` without a block gets one.
      text.insert(contentsOf: Array((" {\n\(lines)}").utf8), at: Int(tree.tokens[changes.last].end))
    } else {
      text += Array(
        (text.last == UInt8(ascii: "\n") ? "\nchanges {\n\(lines)}\n" : "\n\nchanges {\n\(lines)}\n").utf8
      )
    }
    let (grown, mistakes) = Parser.parse(text, file: 0)
    guard mistakes.isEmpty else { throw .nothingToTell }
    // A file that was laid out stays so; another keeps the layout that its author gave it.
    return Formatter.format(tree) == bytes ? Formatter.format(grown) : text
  }
}
