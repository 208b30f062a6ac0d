/// A piece of a parsed template.
///
/// A template is one flat list of nodes in the order of its source. A node with content knows where its content ends;
/// its children lie between. Nodes hold only numbers, so walking them counts no references.
enum Node: Hashable, Sendable {
  /// These bytes of the source, as they are.
  case text(Range<Int>)
  /// `{{name}}`, or `{{{name}}}` and `{{&name}}` when raw.
  case variable(path: Int, tag: Range<Int>, isRaw: Bool)
  /// `{{#name}}…{{/name}}`, or `{{^name}}…{{/name}}` when inverted.
  case section(path: Int, tag: Range<Int>, isInverted: Bool, end: Int)
  /// `{{>name}}`. Alone on its line, the white space before it indents each line of the partial.
  case partial(Target, tag: Range<Int>, layout: Layout)
  /// `{{<name}}…{{/name}}`: the blocks among its children replace those of the parent.
  case parent(Target, tag: Range<Int>, layout: Layout, end: Int)
  /// `{{$name}}…{{/name}}`: content that another template can replace, or the replacement.
  case block(name: Int, tag: Range<Int>, layout: Layout, end: Int)

  /// The template that a tag asks for.
  enum Target: Hashable, Sendable {
    /// The name stands in the tag.
    case fixed(path: Int)
    /// The value of this path is the name.
    case dynamic(path: Int)
  }

  /// How a tag stands on its line.
  struct Layout: Hashable, Sendable {
    /// The bytes of white space that indent what is put in its place.
    var indentation: Range<Int>
    /// Whether the tag is alone on its line, so that the line vanishes with it.
    var isStandalone: Bool
  }
}

extension Node {
  /// The index after the last child, of a node that has children.
  var end: Int? {
    get {
      switch self {
      case .text, .variable, .partial: nil
      case .section(_, _, _, let end), .parent(_, _, _, let end), .block(_, _, _, let end): end
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .text, .variable, .partial: break
      case .section(let path, let tag, let isInverted, _):
        self = .section(path: path, tag: tag, isInverted: isInverted, end: newValue)
      case .parent(let target, let tag, let layout, _):
        self = .parent(target, tag: tag, layout: layout, end: newValue)
      case .block(let name, let tag, let layout, _):
        self = .block(name: name, tag: tag, layout: layout, end: newValue)
      }
    }
  }
}
