extension Registry {
  static let data: [Entry] = []
}
