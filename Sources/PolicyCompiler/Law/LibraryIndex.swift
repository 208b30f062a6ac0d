/// The library, indexed but not parsed: of its many entries a policy names a few, and only those are read.
struct LibraryIndex: Sendable {
  /// The library that travels inside the binary.
  static let shared = LibraryIndex(
    EmbeddedLibrary.files.map { name, text in
      SourceFile(path: "library/" + name, bytes: text.withUTF8Buffer(Array.init), origin: .library)
    }
  )

  struct Key: Hashable, Sendable {
    let kind: String
    let id: String
  }

  struct Entry: Sendable {
    let file: Int
    let range: Range<Int>
  }

  let files: [SourceFile]
  private let entries: [Key: Entry]
  private let ids: [String: [String]]
  private let vendors: VendorNames
  /// The last day on which an entry was compared with the law.
  let lastChecked: CalendarDate?

  init(_ files: [SourceFile]) {
    self.files = files
    var entries: [Key: Entry] = [:]
    var ids: [String: [String]] = [:]
    for (index, file) in files.enumerated() {
      Self.scan(file.bytes) { key, range in
        entries[key] = Entry(file: index, range: range)
        ids[key.kind, default: []].append(key.id)
      }
    }
    self.entries = entries
    self.ids = ids
    lastChecked = files.compactMap { Self.lastChecked(in: $0.bytes) }.max()
    vendors = VendorNames(
      (ids[DeclarationKind.service.rawValue] ?? []).compactMap { id in
        entries[Key(kind: DeclarationKind.service.rawValue, id: id)]
          .map { (id, files[$0.file].bytes[$0.range]) }
      }
    )
  }

  /// The services that a company's or product's name stands for.
  func services(called name: String) -> [String] { vendors.services(called: name) }

  subscript(kind: DeclarationKind, id: String) -> Entry? { entries[Key(kind: kind.rawValue, id: id)] }

  /// The id of the entry that bears a name, such as »Danmark«, in either language.
  func id(of kind: DeclarationKind, called name: String) -> String? {
    let quoted = Array("\"\(name)\"".utf8)
    return ids(of: kind).first { id in
      guard name.count > 3, let entry = self[kind, id] else { return false }
      return files[entry.file].bytes[entry.range].contains(quoted)
    }
  }

  /// The ids of one kind, in the order of the files.
  func ids(of kind: DeclarationKind) -> [String] { ids[kind.rawValue] ?? [] }

  /// Finds the entries: each begins with its kind in column 1 and ends before the next that does.
  private static func scan(_ bytes: [UInt8], _ found: (Key, Range<Int>) -> Void) {
    var start: Int?
    var lineStart = 0
    while lineStart < bytes.count {
      if isLetter(bytes[lineStart]) {
        if let start, let key = key(bytes, start) { found(key, start..<lineStart) }
        start = lineStart
      }
      while lineStart < bytes.count, bytes[lineStart] != UInt8(ascii: "\n") { lineStart += 1 }
      lineStart += 1
    }
    if let start, let key = key(bytes, start) { found(key, start..<bytes.count) }
  }

  /// The latest of the days behind `checked`.
  private static func lastChecked(in bytes: [UInt8]) -> CalendarDate? {
    var latest: CalendarDate?
    let word = Array("checked ".utf8)
    var offset = 0
    while offset < bytes.count {
      while offset < bytes.count, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
      if bytes[offset...].starts(with: word) {
        let day = bytes[(offset + word.count)...].drop { $0 == UInt8(ascii: " ") }.prefix(10)
        if let day = CalendarDate(String(decoding: day, as: UTF8.self)) { latest = max(latest ?? day, day) }
      }
      while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
      offset += 1
    }
    return latest
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func key(_ bytes: [UInt8], _ start: Int) -> Key? {
    let words = bytes[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "{") }
      .split(separator: UInt8(ascii: " "), maxSplits: 2)
    guard words.count >= 2 else { return nil }
    return Key(kind: String(decoding: words[0], as: UTF8.self), id: String(decoding: words[1], as: UTF8.self))
  }
}
