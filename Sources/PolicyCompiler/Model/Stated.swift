/// What a policy says of something: nothing, that there is none, or a value. Each with its place.
public enum Stated<Value: Sendable>: Sendable {
  /// The author has not spoken: a gap that a rule can find.
  case unsaid
  /// The author denies it: a statement that is printed and can be contradicted.
  case none(SourceSpan)
  /// The author says it.
  case said(Value, SourceSpan)

  /// The value, where one is said.
  public var value: Value? {
    guard case .said(let value, _) = self else { return nil }
    return value
  }

  /// The place, where anything is said.
  public var span: SourceSpan? {
    switch self {
    case .unsaid: nil
    case .none(let span): span
    case .said(_, let span): span
    }
  }

  /// Whether the author has not spoken.
  public var isUnsaid: Bool {
    guard case .unsaid = self else { return false }
    return true
  }

  /// Whether the author denies it.
  public var isNone: Bool {
    guard case .none = self else { return false }
    return true
  }
}

extension Stated {
  /// The elements of a list; none where nothing is said or it is denied.
  func all<Element: Sendable>() -> [Element] where Value == [Located<Element>] { (value ?? []).map(\.value) }

  /// The elements with their places.
  func located<Element: Sendable>() -> [Located<Element>] where Value == [Located<Element>] { value ?? [] }

  /// The nodes of a repeatable statement.
  func nodes<Element: Node>() -> [Element] where Value == [Element] { value ?? [] }
}

/// A value and its place.
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// Where it stands.
  public let span: SourceSpan
}

/// The id or name under which something is declared.
typealias Name = Located<String>
