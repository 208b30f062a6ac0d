extension Registry {
  static let rights: [Entry] = []
}
