extension ValueType where Value == String {
  /// A number of the Danish business register: its digits, or what was written where those are not eight.
  static let cvr = ValueType(
    shape: ValueShape(
      name: Bilingual(da: "et CVR-nummer (fx 13748136)", en: "a CVR number (such as 13748136)"),
      notation: "number"
    )
  ) { syntax, binder in
    if syntax.isString {
      let text = StringReader.plain(syntax, &binder)
      return .read(CVRNumber.digits(of: text) ?? text)
    }
    let isDigits = syntax.kind == .number && syntax.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isDigits ? .read(syntax.text) : .mismatch
  }
}
