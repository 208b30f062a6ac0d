/// A script or style sheet that ends inside a literal, a comment or brackets.
package struct MinifierError: Error, Equatable {
  /// The place in UTF-8 bytes, from 0, where what is not closed begins.
  package let offset: Int
  /// What is not closed, as it is written.
  package let opening: String
}
