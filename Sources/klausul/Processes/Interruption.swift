import Foundation

/// Notices that the user stops the program, so that what has begun can be brought to an end.
struct Interruption {
  static var hasHappened: Bool { signalSeen != 0 }

  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  private let before: [(signal: Int32, action: sigaction)]

  init() {
    signalSeen = 0
    // A parent may have held them back, and that is inherited.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in Self.signals { sigaddset(&signals, number) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    before = Self.signals.map { number in
      var action = sigaction()
      #if canImport(Darwin)
        action.__sigaction_u.__sa_handler = { signalSeen = $0 }
      #else
        action.__sigaction_handler.sa_handler = { signalSeen = $0 }
      #endif
      var old = sigaction()
      sigaction(number, &action, &old)
      // `nohup` has asked that the end of a session be ignored.
      if number == SIGHUP, Self.isIgnored(old) { sigaction(number, &old, nil) }
      return (number, old)
    }
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Does something that must not be left half done; a signal ends the program after it.
  static func postponed<Value>(_ work: () throws(CommandError) -> Value) throws(CommandError) -> Value {
    let interruption = Interruption()
    defer {
      interruption.end()
      passOn()
    }
    return try work()
  }

  /// Ends the program as the signal would have, where one was seen.
  static func passOn() {
    if hasHappened { raise(signalSeen) }
  }

  func end() {
    for (number, action) in before {
      var action = action
      sigaction(number, &action, nil)
    }
  }
}

nonisolated(unsafe) private var signalSeen: sig_atomic_t = 0
