import PolicyCompiler

/// One line that shows how far long work has come, and is gone when the work is done.
///
/// Work that takes less than a second is not spoken of, nor is any where nobody looks at a terminal.
final class Progress {
  private let session: Session
  private let total: Int
  private let begun: ContinuousClock.Instant
  private var lastShown: ContinuousClock.Instant?
  private var done = 0

  private static let patience = Swift.Duration.seconds(1)
  private static let pause = Swift.Duration.milliseconds(100)
  private static let emptyLine = "\r\u{1B}[K"

  init(of total: Int, in session: Session) {
    self.session = session
    self.total = total
    begun = session.now()
  }

  /// One more piece of the work begins.
  func step(_ name: String) {
    defer { done += 1 }
    guard session.showsProgress, session.voice != .quiet else { return }
    let now = session.now()
    guard now - begun >= Self.patience, lastShown.map({ now - $0 >= Self.pause }) ?? true else { return }
    lastShown = now
    session.output.print(
      "\(Self.emptyLine)\(done + 1)/\(total) \(PrintableText.oneLine(name))",
      to: .messages
    )
    session.output.flush()
  }

  /// Takes the line away, before anything else is said.
  func end() {
    guard lastShown != nil else { return }
    lastShown = nil
    session.output.print(Self.emptyLine, to: .messages)
    session.output.flush()
  }
}

extension Session {
  /// Works through elements one after the other, and shows how far it has come.
  func working<Element, Result>(
    through elements: [Element],
    called name: (Element) -> String,
    _ work: (Element) -> Result
  ) -> [Result] {
    let progress = Progress(of: elements.count, in: self)
    defer { progress.end() }
    return elements.map { element in
      progress.step(name(element))
      return work(element)
    }
  }
}
