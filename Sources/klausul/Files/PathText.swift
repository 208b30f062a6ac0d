/// Paths as texts; nothing here looks at the disk.
enum PathText {
  /// The path without `.`, doubled slashes and steps that go down and up again: `./a//b/../c` is `a/c`.
  static func normalised(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    var steps: [Substring] = []
    for step in path.split(separator: "/") where step != "." {
      if step != ".." {
        steps.append(step)
      } else if let last = steps.last, last != ".." {
        steps.removeLast()
      } else if !isAbsolute {
        steps.append(step)
      }
    }
    let joined = steps.joined(separator: "/")
    return isAbsolute ? "/" + joined : joined.isEmpty ? "." : joined
  }

  /// A path as seen from a folder; absolute paths stay.
  static func absolute(_ path: String, from folder: String) -> String {
    normalised(path.hasPrefix("/") ? path : folder + "/" + path)
  }

  /// What is left of a path below a folder; `nil` where it is elsewhere.
  static func below(_ folder: String, _ path: String) -> String? {
    if folder == path { return "." }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
  }

  static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func joined(_ folder: String, _ name: String) -> String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
