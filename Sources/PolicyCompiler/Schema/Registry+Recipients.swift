extension Registry {
  static let recipients: [Entry] = []
}
