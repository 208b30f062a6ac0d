/// Values by name, in the order in which they were added.
///
/// Objects are small, and comparing short names costs a few instructions, so the members are simply searched. Hashes
/// kept beside the names were tried: pages rendered no faster.
package struct Object: Hashable, Sendable {
  private var members: [Member] = []

  /// An object without members.
  package init() {}

  /// Members in order; where a name is given twice, the last value stands.
  package init(_ members: some Sequence<(String, Value)>) {
    self.members.reserveCapacity(members.underestimatedCount)
    for (name, value) in members { self[name] = value }
  }
}

extension Object {
  /// The names, in order.
  package var names: [String] { members.map(\.name) }

  /// The value with this name; setting nil removes the name.
  package subscript(name: String) -> Value? {
    get { index(of: name).map { members[$0].value } }
    set {
      switch (index(of: name), newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(name: name, value: value))
      case (nil, nil): break
      }
    }
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

  private func index(of name: String) -> Int? {
    members.firstIndex { $0.name == name }
  }
}
