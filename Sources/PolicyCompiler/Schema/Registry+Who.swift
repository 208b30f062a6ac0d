extension Registry {
  static let who: [Entry] = []
}
