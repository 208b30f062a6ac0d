/// What a word looks like, for suggestions.
enum LexicalForm {
  static func isWord(_ text: String) -> Bool {
    let tokens = Lexer.tokens(of: Array(text.utf8))
    return tokens.count == 2 && tokens[0].kind == .word && tokens[0].end == UInt32(text.utf8.count)
  }
}
