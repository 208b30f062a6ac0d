/// Values by name, in the order in which they were added.
///
/// Names are compared byte by byte. Objects are small, so a search over the names' hashes, which lie side by side,
/// beats a hash table: a template computes the hash of its names once, when it is parsed.
package struct Object: Hashable, Sendable {
  private var hashes: [UInt64] = []
  private var members: [Member] = []

  /// An object without members.
  package init() {}

  /// Members in order; where a name is given twice, the last value stands.
  package init(_ members: some Sequence<(String, Value)>) {
    hashes.reserveCapacity(members.underestimatedCount)
    self.members.reserveCapacity(members.underestimatedCount)
    for (name, value) in members { self[name] = value }
  }
}

extension Object {
  /// The names, in order.
  package var names: [String] { members.map(\.name) }

  /// The value with this name; setting nil removes the name.
  package subscript(name: String) -> Value? {
    get { self[Name(name)] }
    set { set(Name(name), to: newValue) }
  }

  subscript(name: Name) -> Value? {
    guard let index = index(of: name) else { return nil }
    return members[index].value
  }
}

extension Object: ExpressibleByDictionaryLiteral {
  /// Makes an object; where a name is given twice, the last value stands.
  package init(dictionaryLiteral members: (String, Value)...) { self.init(members) }
}

extension Object {
  private struct Member: Hashable, Sendable {
    var name: String
    var value: Value
  }

  private func index(of name: Name) -> Int? {
    var index = 0
    while index < hashes.count {
      if hashes[index] == name.hash, members[index].name.utf8.elementsEqual(name.text.utf8) { return index }
      index += 1
    }
    return nil
  }

  private mutating func set(_ name: Name, to value: Value?) {
    switch (index(of: name), value) {
    case (let index?, let value?):
      members[index].value = value
    case (let index?, nil):
      hashes.remove(at: index)
      members.remove(at: index)
    case (nil, let value?):
      hashes.append(name.hash)
      members.append(Member(name: name.text, value: value))
    case (nil, nil):
      break
    }
  }
}
