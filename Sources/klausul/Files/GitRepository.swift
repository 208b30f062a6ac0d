import PolicyCompiler

/// The files of a project as they were in a revision of git.
struct GitRepository {
  /// The current directory, absolute.
  let directory: String
  private let git: String
  private let variables: [String: String]
  /// The revision as a commit.
  private let commit: String
  private let shown: String

  /// Finds git, and the commit that a revision names.
  init(revision: String, in session: Session) throws(CommandError) {
    directory = session.directory
    shown = revision
    // Messages of git are not shown, but a pager or a prompt would wait for ever.
    variables = session.variables.merging(["GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"]) { _, new in new }
    guard let git = ChildProcess.path(of: "git", session.variables) else { throw Self.noGit }
    self.git = git
    let answer = try Self.ask(
      git,
      ["-C", directory, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"],
      variables
    )
    guard answer.status == 0, let line = answer.output.split(separator: UInt8(ascii: "\n")).first else {
      let inside = try Self.ask(git, ["-C", directory, "rev-parse", "--is-inside-work-tree"], variables)
      throw inside.status == 0 ? Self.unknown(revision) : Self.noRepository
    }
    commit = String(decoding: line, as: UTF8.self)
  }

  /// A file by its path from the current directory; `nil` where the revision has none.
  func read(_ path: String) throws(CommandError) -> [UInt8]? {
    let answer = try Self.ask(git, ["-C", directory, "cat-file", "blob", "\(commit):./\(path)"], variables)
    return answer.status == 0 ? answer.output : nil
  }

  /// The paths of the policies directly in a folder, from the current directory.
  func policies(in folder: String) throws(CommandError) -> [String] {
    let answer = try Self.ask(
      git,
      ["-C", directory, "ls-tree", "-z", "--name-only", commit, "--", folder == "." ? "./" : folder + "/"],
      variables
    )
    return answer.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      .filter { $0.hasSuffix(".policy") && !PathText.name(of: $0).hasPrefix(".") }
  }

  /// A policy and what it imports, as they were; `nil` where the revision has no such policy.
  func inputs(
    for path: String,
    importedPaths: ([UInt8], String) -> [String]
  ) throws(CommandError) -> Inputs? {
    guard let bytes = try read(path) else { return nil }
    var inputs = Inputs(policy: path, files: [path: bytes])
    var waiting = importedPaths(bytes, path)
    var seen: Set = [path]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted, let bytes = try read(next) else { continue }
      inputs.files[next] = bytes
      waiting += importedPaths(bytes, next)
    }
    return inputs
  }

  private static func ask(
    _ git: String,
    _ words: [String],
    _ variables: [String: String]
  ) throws(CommandError) -> (status: Int32, output: [UInt8]) {
    do throws(DiskError) {
      return try ChildProcess.run(git, words, variables: variables)
    } catch {
      throw error.reading("git")
    }
  }
}

extension GitRepository {
  private static let noGit = CommandError(
    Message(da: "»--since« kræver git, som ikke er fundet", en: "‘--since’ takes git, and none was found"),
    help: [
      Message(
        da: "installér git, eller nævn den gamle fil: klausul diff GAMMEL NY",
        en: "install git, or name the old file: klausul diff OLD NEW"
      )
    ]
  )

  private static let noRepository = CommandError(
    Message(
      da: "mappen ligger ikke i et git-arkiv, så der er ingen revisioner at sammenligne med",
      en: "the folder is in no git repository, so there are no revisions to compare with"
    ),
    help: [
      Message(
        da: "nævn den gamle fil i stedet: klausul diff GAMMEL NY",
        en: "name the old file instead: klausul diff OLD NEW"
      )
    ]
  )

  private static func unknown(_ revision: String) -> CommandError {
    CommandError(
      Message(da: "git kender ingen revision »\(revision)«", en: "git knows no revision ‘\(revision)’"),
      help: [
        Message(
          da: "skriv en gren, et mærke eller et commit; i CI skal historikken hentes med (fetch-depth: 0)",
          en: "write a branch, a tag or a commit; in CI the history must be fetched too (fetch-depth: 0)"
        )
      ]
    )
  }
}
