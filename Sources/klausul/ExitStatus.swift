/// What the program tells the shell.
enum ExitStatus: Int32 {
  /// Everything is as it should be.
  case fine = 0
  /// A policy has errors, the output is not what a build would write, or a PDF was not made.
  case failed = 1
  /// The command was used wrongly, or a file could not be read or written.
  case misused = 2
}
