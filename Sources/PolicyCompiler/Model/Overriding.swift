/// A declaration that may stand in place of the library's of the same id.
protocol Overriding: Declaration { var override: Stated<Bool> { get set } }

extension Property where Model: Overriding {
  /// The property `override`, the same wherever it may stand.
  static var override: Property {
    .one(
      "override",
      .yesNo,
      \.override,
      da: "Er det meningen, at erklæringen erstatter bibliotekets af samme navn?",
      en: "Is the declaration meant to stand in place of the library's of the same name?"
    )
  }
}
