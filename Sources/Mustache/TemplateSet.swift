/// The templates that may include each other, by name.
package struct TemplateSet: Sendable {
  private var templates: [String: Template] = [:]

  /// A set; of two templates with the same name the last one counts.
  package init(_ templates: some Sequence<Template> = []) {
    for template in templates { self.templates[template.name] = template }
  }
}

/// What happens where a template and its data do not fit together.
package enum RenderingMode: Hashable, Sendable {
  /// An unknown name is an error, and so is an object or a list where text is wanted.
  case strict
  /// As the specification has it: what is unknown is empty.
  case lenient
}

extension TemplateSet {
  /// The names of all templates, sorted.
  package var names: [String] { templates.keys.sorted() }

  /// The template with this name; setting nil removes it.
  package subscript(name: String) -> Template? {
    get { templates[name] }
    set { templates[name] = newValue }
  }

  /// Renders a template with a value.
  package func render(
    _ name: String,
    _ value: Value,
    mode: RenderingMode = .strict,
    escaping: Escaping = .html
  ) throws(TemplateError) -> String {
    String(decoding: try utf8(name, value, mode: mode, escaping: escaping), as: UTF8.self)
  }

  /// Renders a template with a value, to the bytes of a file.
  package func utf8(
    _ name: String,
    _ value: Value,
    mode: RenderingMode = .strict,
    escaping: Escaping = .html
  ) throws(TemplateError) -> [UInt8] {
    guard let template = templates[name] else {
      // No tag asks for this one, so the place is the beginning of a template that is not there.
      let place = TemplatePlace(template: name, range: 0..<0, source: [])
      throw TemplateError(.noTemplate(name), at: place, suggestion: nearest(to: name, among: names))
    }
    var renderer = Renderer(templates: self, value: value, mode: mode, escaping: escaping)
    try renderer.run(template)
    return renderer.output
  }

  /// The partials and parents that no template of the set has the name of, in the order of the templates' names.
  package func unknownReferences() -> [TemplateError] {
    names.compactMap { templates[$0] }.flatMap { template in
      template.references.filter { templates[$0.name] == nil }.map { reference in
        TemplateError(
          .noTemplate(reference.name),
          at: template.place(of: reference.range),
          suggestion: nearest(to: reference.name, among: names)
        )
      }
    }
  }
}

extension TemplateMessage {
  static func noTemplate(_ name: String) -> Self {
    Self(da: "der er ingen skabelon med navnet »\(name)«", en: "there is no template named ‘\(name)’")
  }
}
