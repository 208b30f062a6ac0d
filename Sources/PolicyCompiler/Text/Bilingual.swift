/// A value in every language. There is no default: a missing language does not compile.
public struct Bilingual<Value: Sendable>: Sendable {
  /// The Danish value.
  public let da: Value
  /// The English value.
  public let en: Value

  /// Both values, always.
  public init(da: Value, en: Value) {
    self.da = da
    self.en = en
  }

  /// The value in one language.
  public subscript(language: Language) -> Value {
    switch language {
    case .da: da
    case .en: en
    }
  }

  func map<Other>(_ transform: (Value) -> Other) -> Bilingual<Other> {
    Bilingual<Other>(da: transform(da), en: transform(en))
  }
}

extension Bilingual: Equatable where Value: Equatable {}
extension Bilingual: Hashable where Value: Hashable {}

/// A sentence of ours, in both languages.
public typealias Message = Bilingual<String>
