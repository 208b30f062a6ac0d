/// What is stored under the page's address.
extension Page {
  /// A cookie as the browser keeps it.
  package struct Cookie: Sendable, Hashable {
    package let name: String
    package let value: String
    package let domain: String
    package let path: String
    /// Seconds since 1970; negative for a cookie that ends with the session.
    package let expires: Double
    package let isSecure: Bool
    package let sameSite: String
  }

  /// All cookies of this page's profile, whatever their domain and path, by name.
  package func cookies() async throws -> [Cookie] {
    let answer = try await connection.send("Storage.getCookies", ["browserContextId": context])
    return answer["cookies"].elements.map { cookie in
      Cookie(
        name: cookie["name"].text ?? "",
        value: cookie["value"].text ?? "",
        domain: cookie["domain"].text ?? "",
        path: cookie["path"].text ?? "",
        expires: cookie["expires"].number ?? -1,
        isSecure: cookie["secure"].flag ?? false,
        sameSite: cookie["sameSite"].text ?? ""
      )
    }.sorted { ($0.name, $0.domain, $0.path) < ($1.name, $1.domain, $1.path) }
  }

  /// Stores a cookie as a server would: for a domain with all its subdomains if it begins with a full stop.
  package func setCookie(_ name: String, _ value: String, domain: String, path: String = "/") async throws {
    let host = domain.hasPrefix(".") ? String(domain.dropFirst()) : domain
    var cookie: [String: JSON] = [
      "name": .string(name), "value": .string(value), "path": .string(path),
      "url": .string("https://\(host)\(path)"),
    ]
    if domain.hasPrefix(".") { cookie["domain"] = .string(domain) }
    try await send("Network.setCookie", .object(cookie))
  }
}
