extension ValueType where Value == SafeguardCopy {
  /// A channel through which one can ask, or the address on the web.
  static let safeguardCopy = ValueType<SafeguardCopy.Channel>.word.map(SafeguardCopy.channel)
    .or(ValueType<String>.address.map(SafeguardCopy.address))
}
