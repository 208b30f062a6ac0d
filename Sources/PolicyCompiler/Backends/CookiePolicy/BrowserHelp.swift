import Mustache

/// How visitors delete cookies themselves, with the help of the browsers that the document names.
enum BrowserHelp {
  static func help(_ document: Document, _ reader: Reader, _ number: () -> Value) -> Value {
    let policy = reader.policy
    guard !policy.storedItems.isEmpty else { return .null }
    let settings = document.settings(in: policy)
    let browsers: [Value] = (settings?.help.located() ?? []).compactMap { said in
      guard let browser = policy.draft.browsers[said.value], let name = browser.name.value,
        let address = reader.plain(browser.help)
      else { return nil }
      return ["name": .text(name), "address": .text(address), "source": reader.source(said.span)]
    }
    return ["number": number(), "browsers": .list(browsers), "hasBrowsers": .flag(!browsers.isEmpty)]
  }
}
