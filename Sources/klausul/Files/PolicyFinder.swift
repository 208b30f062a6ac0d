import PolicyCompiler

/// Finds the policies that a command line names, and explains what it cannot find.
struct PolicyFinder {
  /// The folder of policies where none is named.
  static let standardFolder = "policies"
  private static let ending = ".policy"

  /// The current directory, absolute.
  let directory: String

  func find(_ paths: [String]) throws(CommandError) -> Selection {
    guard !directory.isEmpty else {
      throw CommandError(
        Message(
          da: "mappen, du står i, findes ikke længere",
          en: "the current folder does not exist any more"
        )
      )
    }
    var policies: [PolicyFile] = []
    var seen: Set<PolicyFile> = []
    // Only a run over the project's own folder knows all policies; any other leaves what it does not know alone.
    let isPartial = !paths.isEmpty && paths.map(PathText.normalised) != [Self.standardFolder]
    for path in paths.isEmpty ? [Self.standardFolder] : paths {
      let found: [PolicyFile]
      switch try kind(of: path) {
      case .file:
        guard path.hasSuffix(Self.ending) else { throw notAPolicy(path) }
        found = [policy(at: PathText.normalised(path))]
      case .folder:
        if path.hasSuffix(Self.ending) { throw folderNamedLikeAPolicy(path) }
        found = try self.policies(in: PathText.normalised(path))
      case nil: throw missing(path, isStandard: paths.isEmpty)
      case .link, .other: throw notAPolicy(path)
      }
      for policy in found where seen.insert(policy).inserted { policies.append(policy) }
    }
    return Selection(policies: policies, isPartial: isPartial)
  }

  /// Every file of the language that the paths name: what lies deeper in a folder too, as it is there to be imported.
  func findAll(_ paths: [String]) throws(CommandError) -> [PolicyFile] {
    var files: [PolicyFile] = []
    var seen: Set<PolicyFile> = []
    for path in paths.isEmpty ? [Self.standardFolder] : paths {
      let found: [PolicyFile]
      if try kind(of: path) == .folder, !path.hasSuffix(Self.ending) {
        found = try self.files(below: PathText.normalised(path))
        if found.isEmpty { throw noPolicies(in: path) }
      } else {
        found = try find([path]).policies
      }
      for file in found where seen.insert(file).inserted { files.append(file) }
    }
    return files
  }

  private func files(below folder: String) throws(CommandError) -> [PolicyFile] {
    let names: [String]
    do throws(DiskError) {
      names = try Disk.names(in: PathText.absolute(folder, from: directory))
    } catch {
      throw error.reading(folder)
    }
    var found: [PolicyFile] = []
    for name in names where !name.hasPrefix(".") {
      let path = PathText.joined(folder, name)
      let kind: Disk.Kind?
      do throws(DiskError) {
        // A linked folder could lead round in a circle, or out of the project.
        kind = try Disk.kind(of: PathText.absolute(path, from: directory), followingLinks: false)
      } catch {
        throw error.reading(path)
      }
      switch kind {
      case .folder: found += try self.files(below: path)
      case .file where name.hasSuffix(Self.ending): found.append(policy(at: path))
      case .file, .link, .other, nil: continue
      }
    }
    return found
  }

  /// The policies directly in a folder; what lies deeper is there to be imported.
  private func policies(in folder: String) throws(CommandError) -> [PolicyFile] {
    let names: [String]
    do throws(DiskError) {
      names = try Disk.names(in: PathText.absolute(folder, from: directory))
    } catch {
      throw error.reading(folder)
    }
    var policies: [PolicyFile] = []
    // Editors keep hidden files beside the one that they have open.
    for name in names where name.hasSuffix(Self.ending) && !name.hasPrefix(".") {
      let path = PathText.joined(folder, name)
      switch try kind(of: path) {
      case .file: policies.append(policy(at: path))
      case .folder: throw folderNamedLikeAPolicy(path)
      case nil: throw DiskError(code: DiskError.missing).reading(path)
      case .link, .other: throw notAPolicy(path)
      }
    }
    guard policies.isEmpty else { return policies }
    throw noPolicies(in: folder)
  }

  /// The policy with its project: the current directory, or for a file elsewhere the folder that it lies in.
  private func policy(at path: String) -> PolicyFile {
    let absolute = PathText.absolute(path, from: directory)
    let here = PolicyFile.Project(root: directory, shown: ".")
    if let inside = PathText.below(directory, absolute) { return PolicyFile(path: inside, project: here) }
    // The shell may have come here through a link, and then an absolute path has another beginning.
    if let folder = Disk.realPath(PathText.parent(of: absolute)), let root = Disk.realPath(directory),
      let inside = PathText.below(root, PathText.joined(folder, PathText.name(of: absolute)))
    {
      return PolicyFile(path: inside, project: here)
    }
    let elsewhere = PolicyFile.Project(root: PathText.parent(of: absolute), shown: PathText.parent(of: path))
    return PolicyFile(path: PathText.name(of: path), project: elsewhere)
  }

  private func kind(of path: String) throws(CommandError) -> Disk.Kind? {
    guard !path.isEmpty else { return nil }
    do throws(DiskError) {
      return try Disk.kind(of: PathText.absolute(path, from: directory))
    } catch {
      throw error.reading(path)
    }
  }

  private func missing(_ path: String, isStandard: Bool) -> CommandError {
    if isStandard {
      return CommandError(
        Message(da: "her er ingen mappe »\(path)«", en: "there is no folder ‘\(path)’ here"),
        help: [
          Message(
            da: "gå til projektets mappe, eller nævn en fil: klausul check STI",
            en: "go to the folder of the project, or name a file: klausul check PATH"
          )
        ]
      )
    }
    return CommandError(
      Message(da: "»\(path)« findes ikke", en: "‘\(path)’ does not exist"),
      help: nearest(to: path).map { [.didYouMean($0)] } ?? []
    )
  }

  /// A path that exists and looks like the one that does not: its first step that leads nowhere is replaced.
  private func nearest(to path: String) -> String? {
    let path = PathText.normalised(path)
    let parent = PathText.parent(of: path)
    let name = PathText.name(of: path)
    guard !name.isEmpty else { return nil }
    let place = PathText.absolute(parent, from: directory)
    guard let names = try? Disk.names(in: place) else {
      return parent == path ? nil : nearest(to: parent)
    }
    let candidates = names.filter { !$0.hasPrefix(".") }
    if candidates.contains(name + Self.ending) { return PathText.joined(parent, name + Self.ending) }
    return Suggestion.nearest(to: name, in: candidates).map { PathText.joined(parent, $0) }
  }

  private func noPolicies(in folder: String) -> CommandError {
    CommandError(
      Message(da: "der er ingen .policy-filer i »\(folder)«", en: "there are no .policy files in ‘\(folder)’")
    )
  }

  private func notAPolicy(_ path: String) -> CommandError {
    CommandError(
      Message(da: "»\(path)« er ikke en politik", en: "‘\(path)’ is not a policy"),
      help: [
        Message(
          da: "en politik er en fil, hvis navn ender på .policy",
          en: "a policy is a file whose name ends in .policy"
        )
      ]
    )
  }

  private func folderNamedLikeAPolicy(_ path: String) -> CommandError {
    CommandError(
      Message(
        da: "»\(path)« er en mappe, men hedder som en politik",
        en: "‘\(path)’ is a folder, but is named like a policy"
      ),
      help: [Message(da: "giv mappen et andet navn", en: "give the folder another name")]
    )
  }
}
