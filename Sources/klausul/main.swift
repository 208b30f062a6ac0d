import Foundation

// A reader that has seen enough closes the pipe; that is no reason to die in the middle of a build.
signal(SIGPIPE, SIG_IGN)

exit(Klausul.start(Array(CommandLine.arguments.dropFirst())).rawValue)
