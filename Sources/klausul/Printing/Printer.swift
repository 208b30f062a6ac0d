import Foundation
import PolicyCompiler

/// Prints pages with a browser, several at a time, and hands back what came of each.
///
/// Everything happens in a folder of its own, which is gone afterwards; a browser that does not come to an end is
/// ended.
struct Printer {
  let browser: Browser
  /// The environment of the browser.
  let variables: [String: String]
  /// How long one page may take.
  var limit = Swift.Duration.seconds(60)
  /// How many browsers run at once.
  var places = ProcessInfo.processInfo.activeProcessorCount

  /// Where the folder for profiles and unfinished PDFs is made.
  var temporary = FileManager.default.temporaryDirectory.path()

  /// Why there is no PDF.
  enum Failure: Error, Equatable {
    case didNotStart
    case tookTooLong
    case failed(Int32)
    /// It lacks the marks by which a screen reader finds its way.
    case isNotTagged
    case interrupted
  }

  private struct Job {
    let index: Int
    let process: ChildProcess
    let pdf: String
    let end: ContinuousClock.Instant
  }

  /// The PDFs of pages, in their order.
  func print(_ pages: [[UInt8]]) throws(DiskError) -> [Result<PDF, Failure>] {
    let folder = PathText.joined(
      temporary,
      "klausul-pdf-\(UUID().uuidString)"
    )
    try Disk.createFolder(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    chmod(folder, 0o700)

    var results = [Result<PDF, Failure>](repeating: .failure(.interrupted), count: pages.count)
    var running: [Job] = []
    // Whatever ends this, no browser outlives it.
    defer { for job in running { job.process.stop() } }
    var next = 0
    let interruption = Interruption()
    defer { interruption.end() }
    while next < pages.count || !running.isEmpty {
      if Interruption.hasHappened { break }
      while next < pages.count, running.count < max(places, 1) {
        switch try start(next, pages[next], in: folder + "/\(next)") {
        case .success(let job): running.append(job)
        case .failure(let failure): results[next] = .failure(failure)
        }
        next += 1
      }
      usleep(10_000)
      running.removeAll { job in
        guard let result = result(of: job) else { return false }
        results[job.index] = result
        return true
      }
    }
    return results
  }

  /// Ends the program where a signal asked for it while pages were being printed.
  static func passOnInterruption() {
    Interruption.passOn()
  }

  private func start(
    _ index: Int,
    _ page: [UInt8],
    in folder: String
  ) throws(DiskError) -> Result<Job, Failure> {
    let profile = folder + "/profile"
    try Disk.createFolder(profile)
    try Disk.replace(folder + "/page.html", with: PrintablePage.make(page))
    let pdf = folder + "/page.pdf"
    let process: ChildProcess
    do throws(DiskError) {
      // Browsers complain of much that does not matter.
      process = try ChildProcess.start(
        browser.path,
        browser.arguments(printing: folder + "/page.html", to: pdf, profile: profile),
        variables: variables
      )
    } catch {
      return .failure(.didNotStart)
    }
    return .success(Job(index: index, process: process, pdf: pdf, end: .now + limit))
  }

  /// What came of a page; `nil` where it is still being printed.
  private func result(of job: Job) -> Result<PDF, Failure>? {
    guard let status = job.process.poll() else {
      guard ContinuousClock.now >= job.end else { return nil }
      job.process.stop()
      return .failure(.tookTooLong)
    }
    // A helper that outlives its browser would go on writing into a folder that is to be removed.
    job.process.endGroup()
    guard status == 0, let bytes = try? Disk.read(job.pdf) else { return .failure(.failed(status)) }
    let pdf = PDF(bytes: bytes)
    guard pdf.isWhole else { return .failure(.failed(status)) }
    return pdf.isTagged && pdf.isOurs ? .success(pdf) : .failure(.isNotTagged)
  }
}
