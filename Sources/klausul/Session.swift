import PolicyCompiler

/// What surrounds a command: where it speaks, in which language, and where it stands.
struct Session {
  let output: Output
  /// The language of messages; what a build writes does not depend on it.
  let language: Language
  /// The current directory, absolute; paths of the command line are relative to it.
  let directory: String
  /// Whether messages may be coloured.
  let isColoured: Bool
  /// The environment, where a command has to find a program.
  var variables: [String: String] = [:]
  /// How much is said beside the result.
  var voice = Voice.normal
  /// Whether somebody looks at a terminal that can rewrite its last line.
  var showsProgress = false
  /// The time, for the patience of a progress line only.
  var now: () -> ContinuousClock.Instant = { ContinuousClock.now }
  /// Reads all of standard input.
  var input: () throws(DiskError) -> [UInt8] = { () throws(DiskError) in try Disk.readAll(of: 0) }
  /// Reads a line that a person types; `nil` where nobody is there to ask.
  var ask: (() -> String?)?
  /// How long printing a page may take, if not as long as usual.
  var printLimit: Swift.Duration?
}
