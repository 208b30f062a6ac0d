import Foundation

/// Another program, started by this one, in a process group of its own.
///
/// Foundation's `Process` would do the same, but it brings Unicode data of 50 MB into a static binary.
struct ChildProcess {
  let identifier: pid_t

  /// Where what the program says goes.
  enum Output {
    case nowhere
    /// To a descriptor of ours; errors still go nowhere.
    case descriptor(Int32)
  }

  /// Starts a program by its path; it reads nothing, and its complaints go nowhere.
  static func start(
    _ path: String,
    _ arguments: [String],
    variables: [String: String],
    output: Output = .nowhere
  ) throws(DiskError) -> ChildProcess {
    var actions = FileActions()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    switch output {
    case .nowhere: posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    case .descriptor(let descriptor): posix_spawn_file_actions_adddup2(&actions, descriptor, 1)
    }
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)

    var attributes = Attributes()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setpgroup(&attributes, 0)
    // We ignore the closing of pipes; a child must not inherit that.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)

    let words = CStrings([path] + arguments)
    let environment = CStrings(variables.map { "\($0)=\($1)" }.sorted())
    defer {
      words.free()
      environment.free()
    }
    var identifier: pid_t = 0
    let code = posix_spawn(&identifier, path, &actions, &attributes, words.pointers, environment.pointers)
    guard code == 0 else { throw DiskError(code: code) }
    return ChildProcess(identifier: identifier)
  }

  /// The exit status, or 128 and the number of the signal that ended it; `nil` while it runs.
  func poll() -> Int32? {
    var status: Int32 = 0
    let result = waitpid(identifier, &status, WNOHANG)
    return result == 0 ? nil : result < 0 ? -1 : Self.exitStatus(status)
  }

  /// Waits until it has ended.
  @discardableResult
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0 {
      if errno != EINTR { return -1 }
    }
    return Self.exitStatus(status)
  }

  /// Ends what is left of its group: helpers can outlive the program that started them.
  func endGroup() { kill(-identifier, SIGKILL) }

  /// Ends it with its helpers, and waits until it is gone.
  func stop() {
    endGroup()
    kill(identifier, SIGKILL)
    wait()
  }

  private static func exitStatus(_ status: Int32) -> Int32 {
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}

extension ChildProcess {
  /// Runs a program to its end: its status and what it printed.
  static func run(
    _ path: String,
    _ arguments: [String],
    variables: [String: String]
  ) throws(DiskError) -> (status: Int32, output: [UInt8]) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .last }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let started = Result { () throws(DiskError) in
      try start(path, arguments, variables: variables, output: .descriptor(ends[1]))
    }
    // The child has its own copy of the writing end; ours would keep the pipe open for ever.
    close(ends[1])
    let child = try started.get()
    do throws(DiskError) {
      let output = try Disk.readAll(of: ends[0])
      return (child.wait(), output)
    } catch {
      child.stop()
      throw error
    }
  }

  /// The path of a program that a shell would find by its name.
  static func path(of name: String, _ variables: [String: String]) -> String? {
    variables["PATH", default: ""].split(separator: ":").map { "\($0)/\(name)" }.first(where: isProgram)
  }

  /// Whether a path leads to a program that may be run.
  static func isProgram(_ path: String) -> Bool {
    (try? Disk.kind(of: path)) == .file && access(path, X_OK) == 0
  }
}

#if canImport(Darwin)
  private typealias FileActions = posix_spawn_file_actions_t?
  private typealias Attributes = posix_spawnattr_t?
#else
  private typealias FileActions = posix_spawn_file_actions_t
  private typealias Attributes = posix_spawnattr_t
#endif

/// Strings as C expects a list of them.
private struct CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }

  func free() {
    for pointer in pointers { Foundation.free(pointer) }
  }
}
