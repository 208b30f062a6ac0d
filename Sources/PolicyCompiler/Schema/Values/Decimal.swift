extension ValueType where Value == Double {
  /// A number with or without a point, such as a contrast of 4.5.
  static let decimal = ValueType(
    shape: ValueShape(name: Bilingual(da: "et tal", en: "a number"), notation: "number")
  ) { syntax, _ in
    guard syntax.kind == .number, !syntax.hasUnit, let number = Double(syntax.text) else { return .mismatch }
    return .read(number)
  }
}
