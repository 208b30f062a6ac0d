extension ValueType where Value == String {
  /// The digits of a CVR number as they were written.
  static let cvr = ValueType(
    shape: ValueShape(
      name: Bilingual(
        da: "et CVR-nummer uden mellemrum og anførselstegn (fx 13748136)",
        en: "a CVR number without spaces or quotes (such as 13748136)"
      ),
      notation: "number"
    )
  ) { syntax, _ in
    let isDigits = syntax.kind == .number && syntax.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isDigits ? .read(syntax.text) : .mismatch
  }
}
