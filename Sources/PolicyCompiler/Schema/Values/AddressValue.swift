extension ValueType where Value == AddressPart {
  /// A line of a postal address, or a country.
  static let addressPart = ValueType<String>.string.map(AddressPart.line)
    .or(ValueType<Reference<Country>>.reference().map(AddressPart.country))
}
