import Foundation

/// A headless Chromium that all tests of a run share; each test has pages in a profile of its own.
package actor Chromium {
  /// The browser of this run; it starts when the first test asks for a page.
  package static let shared = Chromium()

  // Two pages at once keep two cores busy; more only make every one of them slow.
  private var freePlaces = 2
  private var queue: [CheckedContinuation<Void, Never>] = []
  private var connection: Connection?

  /// A browser of one's own; it starts when it is asked for a page, and again if it has ended.
  package init() {}

  /// Opens an empty page in a fresh profile, hands it to the test, and closes it.
  ///
  /// - Parameter site: the only web the page can reach; without one, nothing is intercepted (for `file:` addresses).
  package func withPage<Result: Sendable>(
    _ site: Site? = nil,
    width: Int = 1280,
    height: Int = 800,
    _ body: @Sendable (Page) async throws -> Result
  ) async throws -> Result {
    // A test that compares two pages has its place already; waiting for another could last for ever.
    guard !Self.hasPlace else { return try await open(site, width, height, body) }
    await takePlace()
    defer { leavePlace() }
    return try await Self.$hasPlace.withValue(true) { try await open(site, width, height, body) }
  }
}

extension Chromium {
  @TaskLocal private static var hasPlace = false

  private func open<Result: Sendable>(
    _ site: Site?,
    _ width: Int,
    _ height: Int,
    _ body: @Sendable (Page) async throws -> Result
  ) async throws -> Result {
    let connection = try started()
    let context = try await connection.send("Target.createBrowserContext")["browserContextId"]
    do {
      let page = try await Page(in: context, of: connection, site: site)
      try await page.setViewport(width: width, height: height)
      let result = try await body(page)
      _ = try await connection.send("Target.disposeBrowserContext", ["browserContextId": context])
      return result
    } catch {
      _ = try? await connection.send("Target.disposeBrowserContext", ["browserContextId": context])
      throw error
    }
  }

  private func started() throws -> Connection {
    if let connection, !connection.hasEnded { return connection }
    let connection = try Connection()
    self.connection = connection
    return connection
  }

  private func takePlace() async {
    if freePlaces > 0 {
      freePlaces -= 1
    } else {
      await withCheckedContinuation { queue.append($0) }
    }
  }

  private func leavePlace() {
    if queue.isEmpty { freePlaces += 1 } else { queue.removeFirst().resume() }
  }
}
