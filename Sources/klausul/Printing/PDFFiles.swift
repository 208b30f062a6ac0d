/// The PDFs beside pages.
///
/// They differ from run to run, so they are not committed, and the list of the output does not name them: what a PDF
/// says of itself tells whether it is ours.
enum PDFFiles {
  /// Whether a PDF can be put at a path: nothing stands there, or one of ours.
  static func mayReplace(_ path: String) -> Bool {
    do throws(DiskError) {
      return try Disk.kind(of: path, followingLinks: false) == nil || isOurs(path)
    } catch {
      return false
    }
  }

  /// Whether a file is a PDF that a build printed.
  static func isOurs(_ path: String) -> Bool {
    guard (try? Disk.kind(of: path, followingLinks: false)) == .file, let bytes = try? Disk.read(path) else {
      return false
    }
    return PDF(bytes: bytes).isOurs
  }
}
