import Foundation
import PolicyCompiler

/// The policy as last published, as `--previous` names it: a policy, its manifest, or a folder with those of several.
struct PreviousFile {
  private let shown: String
  private let directory: String

  init(_ shown: String, in directory: String) {
    self.shown = shown
    self.directory = directory
  }

  /// What a policy is compared with; nothing where the folder holds none of its name: then it is new.
  func previous(
    of policy: PolicyFile,
    isAlone: Bool,
    importedPaths: ([UInt8], String) -> [String]
  ) throws(CommandError) -> PreviousPolicy? {
    let path = PathText.absolute(shown, from: directory)
    switch try kind(of: path) {
    case nil: throw DiskError(code: DiskError.missing).reading(shown)
    case .folder:
      let name = policy.path.split(separator: "/").last.map(String.init) ?? policy.path
      let stem = name.hasSuffix(".policy") ? String(name.dropLast(7)) : name
      for candidate in [name, PathText.joined(stem, "cookies.json")]
      where try kind(of: PathText.joined(path, candidate)) != nil {
        return try read(PathText.joined(shown, candidate), importedPaths)
      }
      return nil
    default:
      guard isAlone else { throw needsFolder }
      return try read(shown, importedPaths)
    }
  }

  private func kind(of path: String) throws(CommandError) -> Disk.Kind? {
    do throws(DiskError) {
      return try Disk.kind(of: path)
    } catch {
      throw error.reading(shown)
    }
  }

  private func read(
    _ file: String,
    _ importedPaths: ([UInt8], String) -> [String]
  ) throws(CommandError) -> PreviousPolicy {
    guard file.hasSuffix(".json") else {
      var store = FileStore(directory: directory)
      guard let policy = try store.policies(at: [file]).policies.first else {
        throw DiskError(code: DiskError.missing).reading(file)
      }
      let inputs = try store.inputs(for: policy, importedPaths: importedPaths)
      return .policy(path: inputs.policy, files: inputs.files)
    }
    let bytes: [UInt8]
    do throws(DiskError) {
      bytes = try Disk.read(PathText.absolute(file, from: directory))
    } catch {
      throw error.reading(file)
    }
    guard let manifest = try? JSONDecoder().decode(PublishedManifest.self, from: Data(bytes)) else {
      throw CommandError(
        Message(
          da: "»\(file)« er ikke en cookies.json, som klausul har skrevet",
          en: "‘\(file)’ is not a cookies.json that klausul wrote"
        )
      )
    }
    return .manifest(manifest)
  }

  private var needsFolder: CommandError {
    CommandError(
      Message(
        da: "»--previous \(shown)« er én politik, men her er flere",
        en: "‘--previous \(shown)’ is one policy, but there are several here"
      ),
      help: [
        Message(
          da: "nævn en mappe med filer af samme navne, eller kontrollér én politik ad gangen",
          en: "name a folder with files of the same names, or check one policy at a time"
        )
      ]
    )
  }
}
