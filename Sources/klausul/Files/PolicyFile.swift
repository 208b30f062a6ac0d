import PolicyCompiler

/// A policy that the command line named.
struct PolicyFile: Hashable {
  /// The path relative to the project; what diagnostics name.
  let path: String
  let project: Project

  /// The path that a reader in the current directory can open.
  var shown: String { PathText.joined(project.shown, path) }

  /// The folder that imports are relative to, and that they cannot leave.
  struct Project: Hashable {
    /// The folder, absolute.
    let root: String
    /// The folder as the user named it; `.` for the current directory.
    let shown: String

    /// What stands in front of a path for a reader in the current directory; nothing for that directory itself.
    var folder: String { shown == "." ? "" : shown }
  }
}

/// The policies of one run.
struct Selection {
  let policies: [PolicyFile]
  /// Whether only some of the policies were asked for, so that the output of others must be left alone.
  let isPartial: Bool
}
