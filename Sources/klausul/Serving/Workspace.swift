import Foundation
import PolicyCompiler

/// The policies that are being written, and when their files last changed.
///
/// Files are looked at many times a second: that costs a few microseconds each, works on every file system, and sees
/// a save within a few hundredths of a second.
struct Workspace {
  private let paths: [String]
  private let session: Session
  private let compiler: CompilerFace
  private let templatesFolder: String?
  private let asOf: CalendarDate?

  private(set) var policies: [PreviewPolicy] = []
  /// What keeps the policies from being found or read.
  private(set) var problem: CommandError?
  private var watched: [String: Watched] = [:]
  /// The folders whose lists of files matter, and the templates.
  private var surroundings: [String: Disk.Stamp?] = [:]

  /// How often in a row the files could not be read.
  private var failures = 0
  private static let patience = 5

  /// A policy with the stamps of everything that it was made of.
  private struct Watched {
    let inputs: Inputs
    var stamps: [String: Disk.Stamp?]
  }

  init(_ arguments: Arguments, in session: Session, with compiler: CompilerFace) {
    paths = arguments.operands
    self.session = session
    self.compiler = compiler
    templatesFolder = arguments.value(of: .templates)
    asOf = Policies.day(arguments.asOf)
  }

  /// A name for what is shown now; another after every change, and in every run.
  var state: String { "\(getpid())-\(changes)" }
  private var changes = 0

  /// Builds what has changed since the last look; the names of the policies that did.
  mutating func update() -> [String] {
    let changed = look()
    if !changed.isEmpty { changes += 1 }
    return changed
  }

  private mutating func look() -> [String] {
    let hasMoved = surroundings.isEmpty || surroundings.contains { Disk.stamp(of: $0.key) != $0.value }
    let isTouched = watched.values.contains { policy in
      policy.stamps.contains { Disk.stamp(of: $0.key) != $0.value }
    }
    guard hasMoved || isTouched || failures > 0 else { return [] }
    do throws(CommandError) {
      let changed = try read()
      failures = 0
      guard problem != nil else { return changed }
      problem = nil
      return changed + [""]
    } catch {
      failures += 1
      // A file that is just being replaced or removed is no problem a moment later.
      guard problem != error, policies.isEmpty || failures > Self.patience else { return [] }
      problem = error
      return [""]
    }
  }

  private mutating func read() throws(CommandError) -> [String] {
    var store = FileStore(directory: session.directory)
    // Stamps are taken before reading: a save in between is then seen at the next look.
    let folders = paths.isEmpty ? [PolicyFinder.standardFolder] : paths
    var surroundings = stamps(of: folders.map { PathText.absolute($0, from: session.directory) })
    if let templatesFolder { surroundings.merge(templateStamps(in: templatesFolder)) { first, _ in first } }
    let haveTemplatesChanged = templatesFolder != nil && surroundings != self.surroundings
    let selection = try store.policies(at: paths)
    let templates = try templatesFolder.map { folder throws(CommandError) in try store.templates(in: folder) }

    var changed: [String] = []
    var policies: [PreviewPolicy] = []
    var watched: [String: Watched] = [:]
    for policy in selection.policies {
      let old = self.policies.first { $0.path == policy.shown }
      if let old, let seen = self.watched[policy.shown], !haveTemplatesChanged,
        seen.stamps.allSatisfy({ Disk.stamp(of: $0.key) == $0.value })
      {
        policies.append(old)
        watched[policy.shown] = seen
        continue
      }
      let known = self.watched[policy.shown]?.inputs.files.keys.map { $0 } ?? [policy.path]
      var stamps = stamps(of: known.map { PathText.joined(policy.project.root, $0) })
      var inputs = try store.inputs(for: policy, importedPaths: compiler.importedPaths)
      inputs.asOf = asOf
      inputs.templates = templates ?? [:]
      if let templatesFolder { inputs.templatesFolder = PathText.normalised(templatesFolder) }
      // What is imported and missing may come.
      for (path, bytes) in inputs.files {
        for file in [path] + compiler.importedPaths(bytes, path) {
          let place = PathText.joined(policy.project.root, file)
          if stamps[place] == nil { stamps[place] = .some(Disk.stamp(of: place)) }
        }
      }
      let preview = PreviewPolicy(
        path: policy.shown,
        inputs: inputs,
        folder: policy.project.folder,
        instead: old
      )
      policies.append(preview)
      watched[policy.shown] = Watched(inputs: inputs, stamps: stamps)
      changed.append(preview.id)
    }
    changed += self.policies.filter { old in !policies.contains { $0.path == old.path } }.map(\.id)
    self.policies = policies
    self.watched = watched
    self.surroundings = surroundings
    return changed
  }

  private func stamps(of paths: [String]) -> [String: Disk.Stamp?] {
    Dictionary(paths.map { ($0, Disk.stamp(of: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The stamps of a folder of templates, of its subfolders and of their files.
  private func templateStamps(in folder: String) -> [String: Disk.Stamp?] {
    var stamps: [String: Disk.Stamp?] = [:]
    var waiting = [PathText.absolute(folder, from: session.directory)]
    while let place = waiting.popLast() {
      stamps[place] = .some(Disk.stamp(of: place))
      guard (try? Disk.kind(of: place, followingLinks: false)) == .folder else { continue }
      waiting += ((try? Disk.names(in: place)) ?? []).filter { !$0.hasPrefix(".") }
        .map { PathText.joined(place, $0) }
    }
    return stamps
  }
}
