import Foundation

/// A running Chromium, as two pipes.
///
/// A shell stands between us and the browser. It gives the browser the pipes under the numbers it wants (3 and 4),
/// and it removes the profile when the browser has ended, even if the test run was killed: the browser ends when
/// its pipe closes, and the shell outlives it.
struct BrowserProcess: Sendable {
  let input: FileHandle
  let output: FileHandle

  init() throws {
    guard let executable = Self.executable() else { throw BrowserError.missing }
    let profile = FileManager.default.temporaryDirectory
      .appendingPathComponent("klausul-browser-\(UUID().uuidString)").path
    let process = Process()
    let toBrowser = Pipe()
    let fromBrowser = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments =
      ["-c", Self.script, "klausul-browser", profile, executable] + Self.flags
      + ["--user-data-dir=\(profile)", "about:blank"]
    process.standardInput = toBrowser
    process.standardOutput = fromBrowser
    process.standardError = FileHandle.nullDevice
    // A browser that has ended must show as an error, and not end the test run with a signal.
    signal(SIGPIPE, SIG_IGN)
    try process.run()
    Self.endWithThisProcess(process.processIdentifier)
    input = toBrowser.fileHandleForWriting
    output = fromBrowser.fileHandleForReading
  }

  private static let script = """
    profile=$1; shift
    trap : TERM
    "$@" 3<&0 4>&1 </dev/null >/dev/null 2>&1
    rm -rf "$profile" 2>/dev/null || { sleep 1; rm -rf "$profile"; }
    """

  private static let flags = [
    "--remote-debugging-pipe", "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
    "--disable-dev-shm-usage", "--disable-breakpad", "--disable-crash-reporter", "--disable-extensions",
    "--disable-sync", "--disable-component-update", "--disable-background-networking", "--no-first-run",
    "--disable-default-apps", "--mute-audio", "--password-store=basic", "--use-mock-keychain",
    // Pages that are not in front must run like the one that is.
    "--disable-background-timer-throttling", "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    // Frames of other sites stay in their page's process, so that their requests are seen with the page's.
    "--disable-site-isolation-trials", "--disable-features=IsolateOrigins,site-per-process",
    // Whatever a test forgets to answer for must not reach the network.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
    "--force-color-profile=srgb", "--font-render-hinting=none", "--lang=en-US",
  ]
}

extension BrowserProcess {
  private static func executable() -> String? {
    let environment = ProcessInfo.processInfo.environment
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let candidates =
      [environment["KLAUSUL_CHROMIUM"]].compactMap { $0 }
      + ["chromium", "chromium-browser", "google-chrome"].flatMap { name in folders.map { $0 + "/" + name } }
    return candidates.first(where: FileManager.default.isExecutableFile)
  }

  private static let running = Locked<[pid_t]>([])

  private static func endWithThisProcess(_ id: pid_t) {
    let isFirst = running.with { running in
      running.append(id)
      return running.count == 1
    }
    if isFirst {
      // Foundation starts every process in a group of its own: the signal reaches the browser and its helpers.
      atexit { BrowserProcess.running.current.forEach { kill(-$0, SIGTERM) } }
    }
  }
}
