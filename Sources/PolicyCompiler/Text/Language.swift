/// A language that policies and messages are written in.
public enum Language: String, Sendable, CaseIterable, Hashable {
  case da
  case en

  /// The language's own name and its name in the other language.
  var name: Bilingual<String> {
    switch self {
    case .da: Bilingual(da: "dansk", en: "Danish")
    case .en: Bilingual(da: "engelsk", en: "English")
    }
  }

  /// The locale in which Danes and Europeans read it, as HTML names it.
  var tag: String { rawValue }

  var other: Language { self == .da ? .en : .da }
}
