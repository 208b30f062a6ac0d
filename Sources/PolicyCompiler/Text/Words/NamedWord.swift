/// A word of the language that can be printed: its name as it stands inside a sentence, in every language.
protocol NamedWord: SchemaWord {
  var name: Message { get }
}
