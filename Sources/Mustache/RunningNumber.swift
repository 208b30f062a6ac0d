import Synchronization

/// A number that goes up by one each time a template mentions it, with the same text in front.
///
/// A template knows which of its rows show; so it is the template, not the data, that can number them. In the terms
/// of the Mustache specification this is an interpolation lambda, whose value is not cached.
package final class RunningNumber: Sendable {
  private let prefix: String
  private let count = Mutex(0)

  /// Makes a number that begins at 1, written after the prefix: `2.1.` gives 2.1.1, 2.1.2 and so on.
  package init(after prefix: String) { self.prefix = prefix }

  /// The next number, with its prefix.
  func next() -> String {
    count.withLock { count in
      count += 1
      return prefix + String(count)
    }
  }
}

extension RunningNumber: Hashable {
  /// Two running numbers are the same only where they count together.
  package static func == (left: RunningNumber, right: RunningNumber) -> Bool { left === right }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
