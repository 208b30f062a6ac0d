import Foundation
import PolicyCompiler

/// The Chromium that prints: one that is installed already.
struct Browser {
  /// The program, absolute.
  let path: String

  /// The variable that names the program where it is not on the path.
  static let variable = "KLAUSUL_CHROMIUM"
  private static let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

  /// Looks where the variable says, and only else on the path.
  static func find(_ variables: [String: String]) throws(CommandError) -> Browser {
    if let path = variables[variable], !path.isEmpty {
      guard ChildProcess.isProgram(path) else { throw notProgram(path) }
      return Browser(path: path)
    }
    if let path = names.lazy.compactMap({ ChildProcess.path(of: $0, variables) }).first {
      return Browser(path: path)
    }
    throw none
  }

  /// The words behind the program that print a page.
  func arguments(printing page: String, to pdf: String, profile: String) -> [String] {
    var flags = [
      "--headless", "--no-pdf-header-footer", "--generate-pdf-document-outline", "--export-tagged-pdf",
      // The name that the PDF is made by, by which a later build knows it again.
      "--user-agent=\(PDF.creator)",
      "--user-data-dir=\(profile)", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions",
      "--no-first-run",
      "--no-default-browser-check", "--disable-sync", "--disable-component-update", "--disable-default-apps",
      "--disable-background-networking", "--disable-breakpad", "--disable-crash-reporter",
      "--password-store=basic", "--use-mock-keychain",
      // A page of ours fetches nothing, and what it is printed with must not either.
      "--host-resolver-rules=MAP * ~NOTFOUND",
    ]
    // Chromium's sandbox does not work for root, and it refuses to start.
    if geteuid() == 0 { flags.append("--no-sandbox") }
    return flags + ["--print-to-pdf=\(pdf)", URL(filePath: page).absoluteString]
  }

  private static let install = Message(
    da: "installér Chromium eller Google Chrome (Debian og Ubuntu: apt install chromium)",
    en: "install Chromium or Google Chrome (Debian and Ubuntu: apt install chromium)"
  )

  private static let none = CommandError(
    Message(
      da: "PDF-filerne er ikke lavet: det kræver Chromium, som ikke er fundet",
      en: "the PDFs were not made: that takes Chromium, and none was found"
    ),
    help: [
      install,
      Message(
        da: "ligger den et særligt sted, så skriv stien i \(variable)",
        en: "if it is in a place of its own, put the path in \(variable)"
      ),
    ]
  )

  private static func notProgram(_ path: String) -> CommandError {
    CommandError(
      Message(
        da: "PDF-filerne er ikke lavet: \(variable) er »\(path)«, og det er ikke et program",
        en: "the PDFs were not made: \(variable) is ‘\(path)’, which is not a program"
      ),
      help: [install]
    )
  }
}
