import Foundation

@testable import PolicyCompiler

/// The part of JSON Schema 2020-12 that our own schema uses; any other keyword is a complaint.
struct JSONSchemaValidator {
  let schema: [String: Any]

  init(_ text: String) throws {
    schema = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  /// What is wrong with a document, each with its place.
  func complaints(about text: String) throws -> [String] {
    let document = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    return complaints(document, schema, "")
  }

  private func complaints(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    schema.keys.sorted().flatMap { keyword in
      check(keyword, schema[keyword] ?? NSNull(), value, schema, place)
    }
  }

  private func check(
    _ keyword: String,
    _ said: Any,
    _ value: Any,
    _ schema: [String: Any],
    _ place: String
  ) -> [String] {
    let object = value as? [String: Any]
    let properties = schema["properties"] as? [String: Any] ?? [:]
    switch keyword {
    case "$schema", "title", "description", "$defs": return []
    case "type":
      let types = said as? [String] ?? [said as? String ?? ""]
      return types.contains(type(of: value)) ? [] : ["\(place): is \(type(of: value)), not \(types)"]
    case "required":
      guard let object else { return [] }
      return (said as? [String] ?? []).filter { object[$0] == nil }.map { "\(place): lacks \($0)" }
    case "properties":
      return (object ?? [:]).sorted { $0.key < $1.key }.flatMap { name, member in
        (properties[name] as? [String: Any]).map { complaints(member, $0, place + "/" + name) } ?? []
      }
    case "additionalProperties":
      return (object ?? [:]).keys.sorted().filter { properties[$0] == nil }.map { "\(place): has \($0)" }
    case "items":
      guard let items = said as? [String: Any], let values = value as? [Any] else { return [] }
      return values.enumerated().flatMap { complaints($1, items, "\(place)/\($0)") }
    case "enum":
      let isOne = (said as? [Any] ?? []).contains { isSame($0, value) }
      return isOne ? [] : ["\(place): is none of \(said)"]
    case "const": return isSame(said, value) ? [] : ["\(place): is not \(said)"]
    case "pattern":
      guard let text = value as? String, let pattern = said as? String else { return [] }
      return text.range(of: pattern, options: .regularExpression) == nil
        ? ["\(place): does not match \(pattern)"] : []
    case "$ref":
      let name = (said as? String ?? "").split(separator: "/").last.map(String.init) ?? ""
      let definitions = self.schema["$defs"] as? [String: Any] ?? [:]
      guard let target = definitions[name] as? [String: Any] else {
        return ["\(place): no definition \(name)"]
      }
      return complaints(value, target, place)
    default: return ["\(place): the validator does not know \(keyword)"]
    }
  }

  private func isSame(_ one: Any, _ other: Any) -> Bool {
    type(of: one) == type(of: other) && "\(one)" == "\(other)"
  }

  private func type(of value: Any) -> String {
    switch value {
    case is NSNull: "null"
    case is String: "string"
    case is [Any]: "array"
    case is [String: Any]: "object"
    case let number as NSNumber: String(cString: number.objCType) == "c" ? "boolean" : "integer"
    default: "unknown"
    }
  }
}
