import PolicyCompiler

/// What a build would do to the output folder.
struct OutputPlan {
  /// Artifacts that are not there yet.
  var missing: [Artifact] = []
  /// Artifacts that are there with other bytes.
  var stale: [Artifact] = []
  /// Artifacts that are there as they should be.
  var unchanged = 0
  /// Files that a build once wrote and that nothing makes any more.
  var superfluous: [String] = []
  /// The list as it is on the disk; `nil` where there is none.
  var listBefore: [UInt8]?
  /// The list while files are being written and removed: no file is ever without its entry.
  var listDuring = OutputList([])
  /// The list when all is done.
  var listAfter = OutputList([])

  /// Whether a list has to be written; a folder in which we never wrote needs none.
  var needsList: Bool {
    listBefore.map { $0 != listAfter.bytes } ?? !listAfter.paths.isEmpty
  }

  var isUpToDate: Bool { missing.isEmpty && stale.isEmpty && superfluous.isEmpty && !needsList }
}
