extension LibraryIndex {
  /// All of the library, bound: for the reference and for tests. A compilation reads only what a policy names.
  func boundWhole() -> Binder {
    var binder = Binder()
    binder.origin = .library
    for (number, file) in files.enumerated() {
      let (tree, _) = Parser.parse(file.bytes, file: UInt32(number))
      for statement in tree.statements {
        Registry.index[tree.word(statement.keyword)]?.bind(Said(statement, in: tree), &binder)
      }
    }
    return binder
  }
}
