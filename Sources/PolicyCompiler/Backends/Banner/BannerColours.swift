import Mustache

/// The colours of a banner, for which every contrast has been computed.
struct BannerColours: Equatable {
  let background: Colour
  let text: Colour
  let button: Colour

  /// The declared colours, if there are three, all of them are colours, and the text can be read (WCAG 1.4.3).
  init?(_ said: [String]) {
    let colours = said.compactMap(Colour.init)
    guard said.count == 3, colours.count == 3, colours[0].contrast(to: colours[1]) >= 4.5 else { return nil }
    (background, text, button) = (colours[0], colours[1], colours[2])
  }

  /// Black or white, whichever is easier to read on the button; one of them always reaches 4.5 to 1.
  var buttonText: Colour {
    button.contrast(to: .black) >= button.contrast(to: .white) ? .black : .white
  }

  var view: Value {
    [
      "background": .text(background.text),
      "text": .text(text.text),
      "button": .text(button.text),
      "buttonText": .text(buttonText.text),
    ]
  }
}
