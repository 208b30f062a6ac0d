extension Registry {
  static let library: [Entry] = []
}
