import PolicyCompiler

/// `--fix`: mends the files of a run and says what it changed.
struct FixRun {
  private let session: Session
  private let compiler: CompilerFace
  /// The files as mended so far, by absolute path: several policies may import the same.
  private var mended: [String: MendedFile] = [:]
  private var changes: [Fixer.Change] = []

  private struct MendedFile {
    let bytes: [UInt8]
    let shown: String
    /// The folder of the project, which no edit may leave.
    let root: String
  }

  /// Mends everything, then writes; a file that cannot be written leaves those before it whole and mended.
  static func run(_ policies: Policies, in session: Session, with compiler: CompilerFace) throws(CommandError)
  {
    var run = FixRun(session: session, compiler: compiler)
    for (policy, inputs) in zip(policies.selection.policies, policies.inputs) { run.mend(policy, inputs) }
    try Interruption.postponed { () throws(CommandError) in try run.write() }
    run.say()
  }

  private init(session: Session, compiler: CompilerFace) {
    self.session = session
    self.compiler = compiler
  }

  private mutating func mend(_ policy: PolicyFile, _ inputs: Inputs) {
    let project = policy.project
    var inputs = inputs
    for path in inputs.files.keys {
      if let file = mended[PathText.joined(project.root, path)] { inputs.files[path] = file.bytes }
    }
    let fixer = Fixer(inputs, folder: project.folder, check: compiler.check)
    changes += fixer.changes
    for (path, bytes) in fixer.changedFiles(from: inputs) {
      mended[PathText.joined(project.root, path)] = MendedFile(
        bytes: bytes,
        shown: PathText.joined(project.shown, path),
        root: project.root
      )
    }
  }

  private func write() throws(CommandError) {
    var places: [(path: String, file: MendedFile)] = []
    for (path, file) in mended.sorted(by: { $0.key < $1.key }) {
      // A link stays a link, but what lies elsewhere is not ours to change.
      guard let real = Disk.realPath(path), let root = Disk.realPath(file.root),
        PathText.below(root, real) != nil
      else { throw outside(file.shown) }
      places.append((real, file))
    }
    for (path, file) in places {
      do throws(DiskError) {
        try Disk.replace(path, with: file.bytes)
      } catch {
        throw error.writing(file.shown)
      }
    }
  }

  private func say() {
    let done = Message(da: "rettet", en: "mended")[session.language]
    let lines = changes.map { "\($0.place): \(done): \($0.title[session.language]) [\($0.code)]\n" }
    let summary: Message
    if changes.isEmpty {
      summary = Message(da: "intet at rette", en: "nothing to mend")
    } else {
      let files = mended.count
      summary = Message(
        da: "\(changes.count == 1 ? "1 rettelse" : "\(changes.count) rettelser") i "
          + (files == 1 ? "1 fil" : "\(files) filer"),
        en: "\(changes.count == 1 ? "1 change" : "\(changes.count) changes") in "
          + (files == 1 ? "1 file" : "\(files) files")
      )
    }
    guard session.voice != .quiet else { return }
    session.output.print(lines.joined() + summary[session.language] + "\n\n", to: .messages)
  }

  private func outside(_ path: String) -> CommandError {
    CommandError(
      Message(
        da: "»\(path)« ligger uden for projektet, så den bliver ikke rettet",
        en: "‘\(path)’ lies outside the project, so it is not mended"
      )
    )
  }
}
