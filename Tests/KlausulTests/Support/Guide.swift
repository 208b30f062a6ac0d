import Foundation

@testable import PolicyCompiler

/// A Markdown document whose examples can be carried out.
///
/// What a reader does by hand is said in comments that Markdown does not show: `<!-- in FILE -->` puts the statements
/// of the next block into a policy, `<!-- file PATH -->` makes a file of it, `<!-- file PATH from SOURCE -->` copies one
/// of the project's, and `<!-- run COMMAND -->` does something unseen. In a block `console`, a line that begins with `$`
/// is a command, and what follows is what it says.
struct Guide {
  private let folder: TemporaryFolder
  private let root: URL
  private let language: Language
  private var pending: Directive?
  /// The document with what the commands really said.
  private(set) var text = ""
  /// The commands that were run, and what became of them.
  private(set) var commands: [(command: String, status: Int32)] = []

  private enum Directive {
    case statements(String)
    case file(String)
  }

  /// Carries out a document in an empty folder.
  init(_ document: String, language: Language, root: URL, in folder: TemporaryFolder) throws {
    self.folder = folder
    self.root = root
    self.language = language
    var lines = document.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let line = lines.popFirst() {
      text += line + "\n"
      if let comment = line.wholeMatch(of: /<!-- (\w+) (.*) -->/) {
        try obey(String(comment.output.1), String(comment.output.2))
      } else if line.hasPrefix("```"), line.count > 3 {
        let body = Array(lines.prefix { $0 != "```" })
        lines = lines.dropFirst(body.count + 1)
        text += try block(String(line.dropFirst(3)), body).map { $0 + "\n" }.joined() + "```\n"
      }
    }
    text.removeLast()
  }

  private mutating func obey(_ word: String, _ rest: String) throws {
    switch word {
    case "in": pending = .statements(rest)
    case "file":
      let parts = rest.split(separator: " from ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        pending = .file(rest)
        return
      }
      let url = root.appending(path: parts[1])
      try folder.write(try String(contentsOf: url, encoding: .utf8), to: parts[0])
    case "run":
      let run = try shell(rest)
      commands.append((rest, run.status))
    default: break
    }
  }

  /// The lines of a block as they ought to be.
  private mutating func block(_ kind: String, _ body: [String]) throws -> [String] {
    defer { pending = nil }
    switch pending {
    case .file(let path):
      try folder.write(body.joined(separator: "\n") + "\n", to: path)
      return body
    case .statements(let path):
      try folder.write(Self.put(body.joined(separator: "\n"), into: folder.text(path) ?? ""), to: path)
      return body
    case nil: break
    }
    guard kind == "console" else { return body }
    var lines: [String] = []
    for line in body where line.hasPrefix("$ ") {
      let command = String(line.dropFirst(2))
      let run = try shell(command)
      commands.append((command, run.status))
      var said = run.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if said.last == "" { said.removeLast() }
      lines += [line] + said
    }
    return lines
  }

  private func shell(_ command: String) throws -> (status: Int32, text: String) {
    let run = try Shell.run(
      "{ \(command)\n} 2>&1",
      in: folder.path,
      environment: ["LANG": language == .da ? "da_DK.UTF-8" : "en_GB.UTF-8", "HOME": folder.path]
    )
    return (run.status, run.result)
  }

  /// A policy with statements in place of those of the same name, or else at its end.
  private static func put(_ statements: String, into policy: String) -> String {
    var policy = policy
    let (new, _) = Parser.parse(Array(statements.utf8), file: 0)
    for statement in new.statements {
      let text = String(decoding: new.bytes[range(of: statement, in: new)], as: UTF8.self)
      let (old, _) = Parser.parse(Array(policy.utf8), file: 0)
      let name = title(of: statement, in: new)
      if let place = old.statements.first(where: { title(of: $0, in: old) == name }) {
        var bytes = old.bytes
        bytes.replaceSubrange(range(of: place, in: old), with: Array(text.utf8))
        policy = String(decoding: bytes, as: UTF8.self)
      } else {
        policy += "\n" + text + "\n"
      }
    }
    return policy
  }

  private static func range(of statement: SyntaxTree.Statement, in tree: SyntaxTree) -> Range<Int> {
    let span = tree.span(statement)
    return Int(span.start)..<Int(span.end)
  }

  private static func title(of statement: SyntaxTree.Statement, in tree: SyntaxTree) -> String {
    let id = statement.parts.first { $0.label == nil }?.values.first.map { tree.text($0.token) } ?? ""
    return tree.word(statement.keyword) + " " + id
  }
}
