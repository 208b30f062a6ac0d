import Mustache
import Testing

/// Expects a template to render to a text; every other test goes through this and `check(_:…fails:)`.
func check(
  _ source: String,
  _ value: Value = [:],
  partials: [String: String] = [:],
  mode: RenderingMode = .lenient,
  escaping: Escaping = .html,
  renders expected: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  do {
    let text = try render(source, value, partials: partials, mode: mode, escaping: escaping)
    #expect(text == expected, sourceLocation: sourceLocation)
  } catch {
    Issue.record("\(error)", sourceLocation: sourceLocation)
  }
}

/// Expects an error at the part of a template that is marked with ⟦…⟧; the error is written as its English line.
///
/// The marks may stand in the source or in one of the partials.
func check(
  _ source: String,
  _ value: Value = [:],
  partials: [String: String] = [:],
  mode: RenderingMode = .strict,
  fails expected: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let marked = ([("main", source)] + partials.map { ($0.key, $0.value) }).compactMap { name, source in
    markedRange(in: source).map { (name, $0) }
  }
  let partials = partials.mapValues(withoutMarks)
  do {
    let text = try render(withoutMarks(source), value, partials: partials, mode: mode)
    Issue.record("rendered \(text)", sourceLocation: sourceLocation)
  } catch {
    #expect(error.description == expected, sourceLocation: sourceLocation)
    #expect(marked.count == 1, "mark one place", sourceLocation: sourceLocation)
    #expect(error.place.template == marked.first?.0, sourceLocation: sourceLocation)
    #expect(error.place.range == marked.first?.1, sourceLocation: sourceLocation)
  }
}

/// Renders a template that is called `main`.
func render(
  _ source: String,
  _ value: Value = [:],
  partials: [String: String] = [:],
  mode: RenderingMode = .lenient,
  escaping: Escaping = .html
) throws(TemplateError) -> String {
  var templates = TemplateSet()
  for (name, source) in partials { templates[name] = try Template(parsing: source, name: name) }
  templates["main"] = try Template(parsing: source, name: "main")
  return try templates.render("main", value, mode: mode, escaping: escaping)
}

/// The error of a source that cannot be parsed.
func parseError(_ source: String) -> TemplateError? {
  do {
    _ = try Template(parsing: source, name: "main")
    return nil
  } catch {
    return error
  }
}

private func markedRange(in source: String) -> Range<Int>? {
  guard let open = source.utf8Offset(of: "⟦"), let close = source.utf8Offset(of: "⟧") else { return nil }
  return open..<close - "⟦".utf8.count
}

private func withoutMarks(_ source: String) -> String {
  source.filter { $0 != "⟦" && $0 != "⟧" }
}

extension String {
  fileprivate func utf8Offset(of character: Character) -> Int? {
    firstIndex(of: character).map { utf8.distance(from: utf8.startIndex, to: $0) }
  }
}
