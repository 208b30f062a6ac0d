/// An opaque colour, written `#rgb` or `#rrggbb`.
struct Colour: Equatable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  static let black = Colour(red: 0, green: 0, blue: 0)
  static let white = Colour(red: 255, green: 255, blue: 255)

  var text: String { "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }

  /// The ratio of WCAG 2.2, from 1 to 21.
  func contrast(to other: Colour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }
}

extension Colour {
  /// A colour from its hexadecimal digits, and from nothing else: it will stand in a style.
  init?(_ text: String) {
    let digits = text.utf8.dropFirst().map { Character(UnicodeScalar($0)).hexDigitValue }.compactMap(\.self)
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == text.utf8.count - 1 else { return nil }
    switch digits.count {
    case 3: self.init(digits.flatMap { [$0, $0] })
    case 6: self.init(digits)
    default: return nil
    }
  }

  private init(_ digits: [Int]) {
    self.init(
      red: UInt8(digits[0] * 16 + digits[1]),
      green: UInt8(digits[2] * 16 + digits[3]),
      blue: UInt8(digits[4] * 16 + digits[5])
    )
  }

  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// WCAG's `((c + 0.055) / 1.055) ^ 2.4`, by basic arithmetic alone: so it is the same on every machine.
  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    let sixth = base * base * base * base * base * base
    // The fifth root of the twelfth power, by Newton's method from above.
    let power = sixth * sixth
    var root = 1.0
    for _ in 0..<64 { root = (4 * root + power / (root * root * root * root)) / 5 }
    return root
  }
}

extension Colour {
  /// The colour nearest to this one that has a contrast to another; black or white at the furthest.
  ///
  /// It becomes darker or lighter step by step and keeps its tone, in whole numbers: so it is the same everywhere.
  func nearest(with contrast: Double, to other: Colour) -> Colour {
    for step in 0...255 {
      for target in [Colour.black, .white] {
        let candidate = mixed(with: target, step)
        if candidate.contrast(to: other) >= contrast { return candidate }
      }
    }
    return Colour.black.contrast(to: other) >= Colour.white.contrast(to: other) ? .black : .white
  }

  /// Some 255ths of the way to another colour.
  private func mixed(with other: Colour, _ share: Int) -> Colour {
    func channel(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8((Int(from) * (255 - share) + Int(to) * share + 127) / 255)
    }
    return Colour(
      red: channel(red, other.red),
      green: channel(green, other.green),
      blue: channel(blue, other.blue)
    )
  }
}
