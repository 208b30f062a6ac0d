extension Registry {
  static let frame: [Entry] = []
}
