extension Registry {
  static let cookies: [Entry] = []
}
