import PolicyCompiler

/// Two versions of one policy, as the command line named them.
struct VersionPair {
  /// `nil` where the policy is new.
  let before: Version?
  /// `nil` where it is gone.
  let after: Version?

  /// One version with everything that it imports.
  struct Version {
    let inputs: Inputs
    /// The file, absolute, and as a reader in the current directory knows it.
    let path: String
    let shown: String
    /// What stands in front of the paths of its files.
    let folder: String
  }

  /// Two files.
  static func ofFiles(
    _ paths: [String],
    in session: Session,
    with compiler: CompilerFace
  ) throws(CommandError) -> [VersionPair] {
    guard paths.count == 2 else { throw needsTwo }
    var store = FileStore(directory: session.directory)
    var versions: [Version] = []
    for path in paths {
      let policies = try store.policies(at: [path]).policies
      guard let policy = policies.first, policies.count == 1 else { throw needsTwo }
      versions.append(try version(policy, &store, compiler))
    }
    return [VersionPair(before: versions[0], after: versions[1])]
  }

  /// The policies of today beside those of a revision; those that are gone come last.
  static func since(
    _ revision: String,
    _ paths: [String],
    in session: Session,
    with compiler: CompilerFace
  ) throws(CommandError) -> [VersionPair] {
    let git = try GitRepository(revision: revision, in: session)
    var store = FileStore(directory: session.directory)
    var pairs: [VersionPair] = []
    let policies = try store.policies(at: paths).policies
    for policy in policies {
      guard policy.project.shown == "." else { throw outside(policy.shown) }
      let inputs = try git.inputs(for: policy.path, importedPaths: compiler.importedPaths)
      let before = inputs.map { inputs in
        Version(inputs: inputs, path: "", shown: "\(revision):\(policy.shown)", folder: revision + ":")
      }
      pairs.append(VersionPair(before: before, after: try version(policy, &store, compiler)))
    }
    guard paths.isEmpty else { return pairs }
    let present = Set(policies.map(\.path))
    for path in try git.policies(in: PolicyFinder.standardFolder) where !present.contains(path) {
      guard let inputs = try git.inputs(for: path, importedPaths: compiler.importedPaths) else { continue }
      let gone = Version(inputs: inputs, path: "", shown: "\(revision):\(path)", folder: revision + ":")
      pairs.append(VersionPair(before: gone, after: nil))
    }
    return pairs
  }

  private static func version(
    _ policy: PolicyFile,
    _ store: inout FileStore,
    _ compiler: CompilerFace
  ) throws(CommandError) -> Version {
    Version(
      inputs: try store.inputs(for: policy, importedPaths: compiler.importedPaths),
      path: PathText.joined(policy.project.root, policy.path),
      shown: policy.shown,
      folder: policy.project.folder
    )
  }

  private static let needsTwo = CommandError(
    Message(
      da: "nævn to filer, den gamle først: klausul diff GAMMEL NY",
      en: "name two files, the old one first: klausul diff OLD NEW"
    ),
    help: [
      Message(
        da: "eller sammenlign med git: klausul diff --since REVISION [STI]",
        en: "or compare with git: klausul diff --since REVISION [PATH]"
      )
    ]
  )

  private static func outside(_ path: String) -> CommandError {
    CommandError(
      Message(
        da: "»\(path)« ligger uden for mappen, du står i, så git kan ikke slå den op",
        en: "‘\(path)’ lies outside the current folder, so git cannot look it up"
      ),
      help: [Message(da: "gå til projektets mappe", en: "go to the folder of the project")]
    )
  }
}
