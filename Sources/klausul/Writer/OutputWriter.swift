import PolicyCompiler

/// Brings an output folder up to date: writes only what changed, each file in one step, and removes only what it
/// once wrote.
struct OutputWriter {
  /// The output folder, absolute.
  let folder: String
  /// The output folder as the user named it.
  let shown: String

  /// Compares what was built with what is there.
  ///
  /// Nothing is touched.
  ///
  /// In a partial run the folders of policies that were not built are left alone.
  func plan(
    _ builds: [(policy: String, artifacts: [Artifact])],
    isPartial: Bool
  ) throws(CommandError) -> OutputPlan {
    let artifacts = try distinct(builds)
    try checkFolder()
    var plan = OutputPlan()
    plan.listBefore = try listBytes()
    let known = try list(plan.listBefore).paths

    var foreign: [String] = []
    for artifact in artifacts {
      guard let bytes = try existing(artifact.path) else {
        plan.missing.append(artifact)
        continue
      }
      if bytes == artifact.bytes {
        plan.unchanged += 1
      } else if known.contains(artifact.path) {
        plan.stale.append(artifact)
      } else {
        foreign.append(artifact.path)
      }
    }
    if !foreign.isEmpty { throw notOurs(foreign) }

    let built = Set(artifacts.map(\.path))
    let folders = Set(built.map(Self.topFolder))
    let gone = known.subtracting(built).filter { !isPartial || folders.contains(Self.topFolder(of: $0)) }
    for path in gone.sorted() {
      if try isFile(path) { plan.superfluous.append(path) }
      // A PDF goes with its page.
      if let pdf = PDF.path(beside: path), try isFile(pdf), PDFFiles.isOurs(PathText.joined(folder, pdf)) {
        plan.superfluous.append(pdf)
      }
    }
    plan.listDuring = OutputList(known.union(built))
    plan.listAfter = OutputList(known.union(built).subtracting(gone))
    return plan
  }

  /// Does what a plan says.
  ///
  /// The list names every file before it is written and until it is removed, so that a run that is cut short
  /// loses track of nothing.
  func carryOut(_ plan: OutputPlan) throws(CommandError) {
    if plan.needsList || !plan.missing.isEmpty || !plan.stale.isEmpty || !plan.superfluous.isEmpty {
      try writing(OutputList.name) { path throws(DiskError) in
        try Disk.createFolder(folder)
        if plan.listBefore != plan.listDuring.bytes { try Disk.replace(path, with: plan.listDuring.bytes) }
      }
    }
    removeLeftovers(of: plan)
    for artifact in plan.missing + plan.stale {
      try writing(artifact.path) { path throws(DiskError) in
        try Disk.createFolder(PathText.parent(of: path))
        try Disk.replace(path, with: artifact.bytes)
      }
    }
    for path in plan.superfluous {
      try writing(path) { path throws(DiskError) in try Disk.remove(path) }
      removeEmptyFolders(above: path)
    }
    if plan.listDuring != plan.listAfter {
      try writing(OutputList.name) { path throws(DiskError) in
        try Disk.replace(path, with: plan.listAfter.bytes)
      }
    }
  }
}

extension OutputWriter {
  /// The artifacts of all policies in the order of their paths, each path once.
  private func distinct(
    _ builds: [(policy: String, artifacts: [Artifact])]
  ) throws(CommandError) -> [Artifact] {
    var makers: [String: String] = [:]
    var artifacts: [Artifact] = []
    for build in builds {
      for artifact in build.artifacts {
        guard OutputList.mayName(artifact.path) else { throw badName(artifact.path, build.policy) }
        // Many file systems keep one file for two names that differ in case only.
        if let other = makers.updateValue(build.policy, forKey: artifact.path.lowercased()) {
          throw samePath(artifact.path, other, build.policy)
        }
        artifacts.append(artifact)
      }
    }
    return artifacts.sorted { $0.path < $1.path }
  }

  private func checkFolder() throws(CommandError) {
    let kind = try reading(".") { path throws(DiskError) in try Disk.kind(of: path) }
    guard kind != nil, kind != .folder else { return }
    throw CommandError(
      Message(
        da: "»\(shown)« er ikke en mappe, så der kan ikke skrives til den",
        en: "‘\(shown)’ is not a folder, so nothing can be written to it"
      ),
      help: [Self.chooseAnother]
    )
  }

  private func listBytes() throws(CommandError) -> [UInt8]? {
    try existing(OutputList.name)
  }

  private func list(_ bytes: [UInt8]?) throws(CommandError) -> OutputList {
    guard let bytes else { return OutputList([]) }
    if let list = OutputList(reading: bytes) { return list }
    let path = shownPath(OutputList.name)
    throw CommandError(
      Message(
        da: "»\(path)« er ikke en liste, som klausul har skrevet, så den bliver ikke fulgt",
        en: "‘\(path)’ is not a list that klausul wrote, so it is not followed"
      ),
      help: [
        Message(
          da: "hent filen frem igen fra versionsstyringen, eller slet hele »\(shown)« og byg igen",
          en: "restore the file from version control, or delete all of ‘\(shown)’ and build again"
        )
      ]
    )
  }

  /// The bytes of a file in the output folder; `nil` where there is none.
  private func existing(_ path: String) throws(CommandError) -> [UInt8]? {
    var step = ""
    for name in path.split(separator: "/") {
      step = step.isEmpty ? String(name) : PathText.joined(step, String(name))
      let isLast = step == path
      let kind = try reading(step) { path throws(DiskError) in try Disk.kind(of: path, followingLinks: false)
      }
      switch kind {
      case nil: return nil
      case .folder where !isLast: continue
      case .file where isLast: return try reading(path) { path throws(DiskError) in try Disk.read(path) }
      case .folder, .file, .link, .other: throw inTheWay(step, isFolderNeeded: !isLast)
      }
    }
    return nil
  }

  /// Whether an entry of the list is a plain file below plain folders; whatever else has taken its place is not
  /// what we wrote, and stays.
  private func isFile(_ path: String) throws(CommandError) -> Bool {
    var step = ""
    for name in path.split(separator: "/") {
      step = step.isEmpty ? String(name) : PathText.joined(step, String(name))
      let kind = try reading(step) { path throws(DiskError) in try Disk.kind(of: path, followingLinks: false)
      }
      guard kind == (step == path ? .file : .folder) else { return false }
    }
    return true
  }

  /// Removes what a run that was killed in the middle of a file left beside it.
  private func removeLeftovers(of plan: OutputPlan) {
    let parents = Set(plan.listDuring.paths.map { PathText.parent(of: $0) } + ["."])
    for parent in parents {
      Disk.removeLeftovers(in: parent == "." ? folder : PathText.joined(folder, parent))
    }
  }

  private func removeEmptyFolders(above path: String) {
    var parent = PathText.parent(of: path)
    while parent != ".", Disk.removeIfEmpty(PathText.joined(folder, parent)) {
      parent = PathText.parent(of: parent)
    }
  }

  private static func topFolder(of path: String) -> String {
    String(path.prefix { $0 != "/" })
  }

  private func shownPath(_ path: String) -> String {
    path == "." ? shown : PathText.joined(shown, path)
  }

  private func reading<Value>(
    _ path: String,
    _ body: (String) throws(DiskError) -> Value
  ) throws(CommandError) -> Value {
    do throws(DiskError) {
      return try body(path == "." ? folder : PathText.joined(folder, path))
    } catch {
      throw error.reading(shownPath(path))
    }
  }

  private func writing(_ path: String, _ body: (String) throws(DiskError) -> Void) throws(CommandError) {
    do throws(DiskError) {
      try body(PathText.joined(folder, path))
    } catch {
      throw error.writing(shownPath(path))
    }
  }
}

extension OutputWriter {
  private static let chooseAnother = Message(
    da: "vælg en anden mappe: --output MAPPE",
    en: "choose another folder: --output DIR"
  )

  private func samePath(_ path: String, _ first: String, _ second: String) -> CommandError {
    let path = shownPath(path)
    return CommandError(
      Message(
        da: "»\(first)« og »\(second)« vil begge skrive »\(path)«",
        en: "‘\(first)’ and ‘\(second)’ would both write ‘\(path)’"
      ),
      help: [Message(da: "giv den ene politik et andet navn", en: "give one of the policies another name")]
    )
  }

  private func badName(_ path: String, _ policy: String) -> CommandError {
    CommandError(
      Message(
        da: "»\(policy)« vil skrive »\(path)«, men sådan kan en fil i »\(shown)« ikke hedde",
        en: "‘\(policy)’ would write ‘\(path)’, which is no name for a file in ‘\(shown)’"
      ),
      help: [Message(da: "giv politikken et andet navn", en: "give the policy another name")]
    )
  }

  private func notOurs(_ paths: [String]) -> CommandError {
    let first = shownPath(paths[0])
    let more = paths.count - 1
    let message =
      more == 0
      ? Message(
        da: "»\(first)« er ikke skrevet af klausul, så den bliver ikke overskrevet",
        en: "‘\(first)’ was not written by klausul, so it is not overwritten"
      )
      : Message(
        da: "»\(first)« og \(more) til er ikke skrevet af klausul, så de bliver ikke overskrevet",
        en: "‘\(first)’ and \(more) more were not written by klausul, so they are not overwritten"
      )
    return CommandError(
      message,
      help: [
        more == 0
          ? Message(da: "flyt filen væk", en: "move the file away")
          : Message(da: "flyt filerne væk", en: "move the files away"),
        Self.chooseAnother,
      ]
    )
  }

  private func inTheWay(_ step: String, isFolderNeeded: Bool) -> CommandError {
    let path = shownPath(step)
    return CommandError(
      isFolderNeeded
        ? Message(
          da: "»\(path)« skulle være en mappe, men er det ikke",
          en: "‘\(path)’ should be a folder, but is not"
        )
        : Message(
          da: "»\(path)« skulle være en almindelig fil, men er det ikke",
          en: "‘\(path)’ should be a plain file, but is not"
        ),
      help: [Message(da: "flyt den væk", en: "move it away"), Self.chooseAnother]
    )
  }
}
