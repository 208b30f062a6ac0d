extension Contact {
  static let schema = Schema<Contact>(
    argument: .one(.string, \.name, required: false),
    properties: [.email(\.email), .phone(\.phone), .address(\.address), .form(\.form)]
  )
}

extension Representative {
  static let schema = Schema<Representative>(
    argument: .one(.string, \.name),
    properties: [.email(\.email), .phone(\.phone), .address(\.address), .form(\.form)]
  )
}
