/// A readable script → a small one that does the same.
///
/// Comments and blanks go, own names become short, `const` becomes `let`, and declarations that follow each other
/// become one. What the script does at any moment stays as it is written: no expression is computed, moved or left out.
/// A line break stays wherever it could end a statement.
package enum ScriptMinifier {
  /// Makes a script small.
  ///
  /// - Throws: `MinifierError` where a literal or a comment is not closed.
  package static func minify(_ script: String) throws(MinifierError) -> String {
    let tokens = try ScriptLexer.tokens(of: script)
    let brackets = ScriptBrackets(tokens)
    var writer = ScriptWriter(tokens: tokens, brackets: brackets)
    writer.names = ShortNames(ScriptNames(tokens, brackets)).chosen()
    return writer.text()
  }
}
