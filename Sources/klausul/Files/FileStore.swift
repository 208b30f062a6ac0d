import PolicyCompiler

/// Reads what a compilation needs: policies, the files that they import, and templates.
///
/// Each file is read once.
struct FileStore {
  /// The current directory, absolute.
  let directory: String
  private let policies: PolicyFinder
  private var files: [String: [UInt8]] = [:]

  init(directory: String) {
    self.directory = directory
    policies = PolicyFinder(directory: directory)
  }

  /// The policies that the paths name: files, or folders of them.
  func policies(at paths: [String]) throws(CommandError) -> Selection {
    try policies.find(paths)
  }

  /// A policy with everything that it imports, directly or not.
  ///
  /// A file that is missing stays missing: the compiler says so at the import.
  mutating func inputs(
    for policy: PolicyFile,
    importedPaths: ([UInt8], String) -> [String]
  ) throws(CommandError) -> Inputs {
    let root = policy.project.root
    let bytes = try contents(of: PathText.joined(root, policy.path), shownAs: policy.shown)
    var inputs = Inputs(policy: policy.path, files: [policy.path: bytes])
    var waiting = importedPaths(bytes, policy.path)
    var seen: Set = [policy.path]
    while let path = waiting.popLast() {
      guard seen.insert(path).inserted, let file = importedFile(path, below: root) else { continue }
      let bytes = try contents(of: file, shownAs: PathText.joined(policy.project.shown, path))
      inputs.files[path] = bytes
      waiting += importedPaths(bytes, path)
    }
    return inputs
  }

  /// The templates in a folder and its subfolders, by path relative to it.
  ///
  /// Hidden files are none.
  func templates(in folder: String) throws(CommandError) -> [String: [UInt8]] {
    let root = PathText.absolute(folder, from: directory)
    var templates: [String: [UInt8]] = [:]
    var waiting = [""]
    while let subfolder = waiting.popLast() {
      let place = subfolder.isEmpty ? root : PathText.joined(root, subfolder)
      do throws(DiskError) {
        guard try Disk.kind(of: place) == .folder else {
          throw DiskError(code: try Disk.kind(of: place) == nil ? DiskError.missing : DiskError.notFolder)
        }
        for name in try Disk.names(in: place) where !name.hasPrefix(".") {
          let path = subfolder.isEmpty ? name : PathText.joined(subfolder, name)
          switch try Disk.kind(of: PathText.joined(place, name), followingLinks: false) {
          case .file: templates[path] = try Disk.read(PathText.joined(place, name))
          case .folder: waiting.append(path)
          // A link could lead round in a circle, or out of the folder.
          case .link, .other, nil: continue
          }
        }
      } catch {
        throw error.reading(subfolder.isEmpty ? folder : PathText.joined(folder, subfolder))
      }
    }
    return templates
  }

  /// The place of an import on the disk; `nil` where there is no such file inside the project.
  private func importedFile(_ path: String, below root: String) -> String? {
    // The compiler leaves out paths that leave the project; a link may still lead out of it.
    let file = PathText.normalised(PathText.joined(root, path))
    guard PathText.below(root, file) != nil, let real = Disk.realPath(file),
      let realRoot = Disk.realPath(root),
      PathText.below(realRoot, real) != nil, (try? Disk.kind(of: real)) == .file
    else { return nil }
    return real
  }

  private mutating func contents(of file: String, shownAs path: String) throws(CommandError) -> [UInt8] {
    if let bytes = files[file] { return bytes }
    do throws(DiskError) {
      let bytes = try Disk.read(file)
      files[file] = bytes
      return bytes
    } catch {
      throw error.reading(path)
    }
  }
}
