/// The names of a template, each kept once.
struct NameTable {
  private(set) var paths: [Path] = []
  private var indices: [String: Int] = [:]

  /// The index of a name, which is new or known.
  mutating func index(of name: String) -> Int {
    if let known = indices[name] { return known }
    indices[name] = paths.count
    paths.append(Path(name))
    return paths.count - 1
  }
}
