import Foundation

@testable import PolicyCompiler

/// The part of JSON Schema that our own schemas (2020-12) and that of SARIF (draft 04) use; any other keyword is a
/// complaint.
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
    case "$schema", "$id", "id", "title", "description", "default", "$defs", "definitions": return []
    case "type":
      let types = said as? [String] ?? [said as? String ?? ""]
      let isOne = types.contains(type(of: value)) || types.contains("number") && type(of: value) == "integer"
      return isOne ? [] : ["\(place): is \(type(of: value)), not \(types)"]
    case "required":
      guard let object else { return [] }
      return (said as? [String] ?? []).filter { object[$0] == nil }.map { "\(place): lacks \($0)" }
    case "properties":
      return (object ?? [:]).sorted { $0.key < $1.key }.flatMap { name, member in
        (properties[name] as? [String: Any]).map { complaints(member, $0, place + "/" + name) } ?? []
      }
    case "additionalProperties":
      let others = (object ?? [:]).sorted { $0.key < $1.key }.filter { properties[$0.key] == nil }
      if let other = said as? [String: Any] {
        return others.flatMap { complaints($0.value, other, place + "/" + $0.key) }
      }
      return said as? Bool == true ? [] : others.map { "\(place): has \($0.key)" }
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
    case "anyOf", "oneOf":
      let matches = (said as? [[String: Any]] ?? []).count { complaints(value, $0, place).isEmpty }
      return (keyword == "anyOf" ? matches > 0 : matches == 1)
        ? [] : ["\(place): fits \(matches) of \(keyword)"]
    case "minimum", "maximum":
      guard let number = value as? NSNumber, let limit = said as? NSNumber, type(of: value) != "boolean"
      else {
        return []
      }
      let isWithin =
        keyword == "minimum"
        ? number.doubleValue >= limit.doubleValue : number.doubleValue <= limit.doubleValue
      return isWithin ? [] : ["\(place): \(number) is beyond \(keyword) \(limit)"]
    case "minItems":
      guard let values = value as? [Any], let limit = said as? Int else { return [] }
      return values.count >= limit ? [] : ["\(place): has fewer than \(limit) items"]
    case "uniqueItems":
      guard said as? Bool == true, let values = value as? [Any] else { return [] }
      return Set(values.map { "\($0)" }).count == values.count ? [] : ["\(place): has an item twice"]
    case "format":
      guard let text = value as? String else { return [] }
      return isOfFormat(text, said as? String ?? "") ? [] : ["\(place): ‘\(text)’ is no \(said)"]
    case "$ref":
      let steps = (said as? String ?? "").split(separator: "/").map(String.init)
      let name = steps.last ?? ""
      let definitions = self.schema[steps.dropLast().last ?? ""] as? [String: Any] ?? [:]
      guard let target = definitions[name] as? [String: Any] else {
        return ["\(place): no definition \(name)"]
      }
      return complaints(value, target, place)
    default: return ["\(place): the validator does not know \(keyword)"]
    }
  }

  private func isOfFormat(_ text: String, _ format: String) -> Bool {
    let characters = #"^([A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$"#
    let isReference = text.range(of: characters, options: .regularExpression) != nil
    switch format {
    case "uri-reference": return isReference
    case "uri":
      return isReference && text.range(of: "^[A-Za-z][A-Za-z0-9+.-]*:", options: .regularExpression) != nil
    default: return false
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
    case let number as NSNumber:
      String(cString: number.objCType) == "c"
        ? "boolean" : number.doubleValue == number.doubleValue.rounded() ? "integer" : "number"
    default: "unknown"
    }
  }
}
