/// Why the browser did not do what a test asked for.
package enum BrowserError: Error, CustomStringConvertible {
  case missing
  case ended
  case timedOut(String)
  case refused(command: String, reason: String)
  case script(String)
  case notLoaded(address: String, reason: String)
  case noElement(selector: String)
  case covered(selector: String, by: String)
  case unknownKey(String)

  package var description: String {
    switch self {
    case .missing:
      "Chromium is not installed; run `.ci/run` which installs it, or apt-get install chromium"
    case .ended:
      "Chromium ended; `chromium --headless=new --no-sandbox about:blank` shows what it says"
    case .timedOut(let what): "Chromium did not answer in time: \(what)"
    case .refused(let command, let reason): "Chromium refused \(command): \(reason)"
    case .script(let message): "the script failed: \(message)"
    case .notLoaded(let address, let reason): "\(address) did not load: \(reason)"
    case .noElement(let selector): "no visible element matches \(selector)"
    case .covered(let selector, let other): "\(selector) cannot be clicked: \(other) lies over it"
    case .unknownKey(let key): "no key is called \(key)"
    }
  }
}
