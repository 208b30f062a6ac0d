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

  /// The entries of one kind, for rules that need all of them whatever the policy names.
  func declarations<Model: Declaration>(of type: Model.Type) -> [Model] {
    var binder = Binder()
    binder.origin = .library
    for id in ids(of: Model.kind) {
      guard let entry = self[Model.kind, id] else { continue }
      let (tree, _) = Parser.parse(files[entry.file].bytes, file: UInt32(entry.file), in: entry.range)
      for statement in tree.statements {
        Registry.index[tree.word(statement.keyword)]?.bind(Said(statement, in: tree), &binder)
      }
    }
    return binder.draft[keyPath: Model.table].library
  }
}
