import Foundation

/// A value that several threads share, one at a time.
///
/// The browser's messages arrive on a thread of their own and must be recorded in the order of their arrival;
/// a lock keeps that order where a hop to an actor would not.
final class Locked<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  init(_ value: Value) {
    self.value = value
  }

  func with<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    try lock.withLock { try body(&value) }
  }

  var current: Value { with { $0 } }
}
