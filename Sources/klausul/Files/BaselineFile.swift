import Foundation
import PolicyCompiler

/// The file of known findings.
struct BaselineFile {
  /// The path, absolute, and as the user named it.
  private let path: String
  private let shown: String

  init(_ shown: String, in directory: String) {
    self.shown = shown
    path = PathText.absolute(shown, from: directory)
  }

  /// What the file holds; it must be there.
  func read() throws(CommandError) -> Baseline {
    let bytes: [UInt8]
    do throws(DiskError) {
      bytes = try Disk.read(path)
    } catch {
      throw error.code == DiskError.missing ? missing : error.reading(shown)
    }
    return try decode(bytes)
  }

  /// What the file holds; `nil` where there is none yet.
  func readIfThere() throws(CommandError) -> Baseline? {
    do throws(DiskError) {
      guard try Disk.kind(of: path) != nil else { return nil }
    } catch {
      throw error.reading(shown)
    }
    return try read()
  }

  func write(_ baseline: Baseline) throws(CommandError) {
    do throws(DiskError) {
      if try Disk.kind(of: path) == .folder { throw DiskError(code: EISDIR) }
      try Disk.replace(Disk.realPath(path) ?? path, with: Array(baseline.text.utf8))
    } catch {
      throw error.writing(shown)
    }
  }

  private struct Version: Decodable { let version: Int }
}

extension BaselineFile {
  private func decode(_ bytes: [UInt8]) throws(CommandError) -> Baseline {
    let data = Data(bytes)
    guard let version = try? JSONDecoder().decode(Version.self, from: data).version else { throw noBaseline }
    guard version == Baseline.currentVersion else { throw unknownVersion(version) }
    guard let baseline = try? JSONDecoder().decode(Baseline.self, from: data) else { throw noBaseline }
    return baseline
  }

  private var missing: CommandError {
    CommandError(
      Message(da: "»\(shown)« findes ikke", en: "‘\(shown)’ does not exist"),
      help: [
        Message(
          da: "skriv den: klausul check --write-baseline \(shown)",
          en: "write it: klausul check --write-baseline \(shown)"
        )
      ]
    )
  }

  private var noBaseline: CommandError {
    CommandError(
      Message(
        da: "»\(shown)« er ikke en liste over kendte fund, som klausul har skrevet",
        en: "‘\(shown)’ is not a list of known findings that klausul wrote"
      ),
      help: [
        Message(
          da:
            "hent filen frem igen fra versionsstyringen, eller slet den og skriv den igen med --write-baseline",
          en: "restore the file from version control, or delete it and write it anew with --write-baseline"
        )
      ]
    )
  }

  private func unknownVersion(_ version: Int) -> CommandError {
    CommandError(
      Message(
        da: "»\(shown)« er skrevet i version \(version), som denne udgave af klausul ikke kender",
        en: "‘\(shown)’ has version \(version), which this klausul does not know"
      ),
      help: [
        Message(
          da: "brug en nyere klausul, eller slet filen og skriv den igen med --write-baseline",
          en: "use a newer klausul, or delete the file and write it anew with --write-baseline"
        )
      ]
    )
  }
}
