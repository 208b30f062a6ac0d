import PolicyCompiler

/// `klausul build --pdf`: prints each page to a PDF beside it.
struct PrintRun {
  let session: Session
  /// The output folder, absolute, and as the user named it.
  let folder: String
  let shown: String

  /// Prints the pages that have just been written; what goes wrong is said, and makes the build fail.
  func run(_ artifacts: [Artifact]) throws(CommandError) -> ExitStatus {
    let pages = artifacts.filter { $0.page != nil }
    guard !pages.isEmpty else { return .fine }
    var printer: Printer
    do throws(CommandError) {
      printer = Printer(browser: try Browser.find(session.variables), variables: session.variables)
    } catch {
      session.output.print(error.text(in: session.language), to: .messages)
      return .failed
    }
    if let place = session.variables["TMPDIR"], !place.isEmpty { printer.temporary = place }
    if let limit = session.printLimit { printer.limit = limit }
    for page in pages { try checkPlace(of: page) }

    let results: [Result<PDF, Printer.Failure>]
    do throws(DiskError) {
      results = try printer.print(pages.map(\.bytes))
    } catch {
      throw error.writing("PDF")
    }
    Printer.passOnInterruption()
    var printed = 0
    for (page, result) in zip(pages, results) {
      guard let path = PDF.path(beside: page.path) else { continue }
      switch result {
      case .success(let pdf):
        do throws(DiskError) {
          try Disk.replace(PathText.joined(folder, path), with: pdf.bytes)
        } catch {
          throw error.writing(PathText.joined(shown, path))
        }
        printed += 1
      case .failure(let failure): say(failure, about: PathText.joined(shown, path), printer)
      }
    }
    let summary =
      printed == 1
      ? Message(da: "1 PDF-fil skrevet i \(shown)", en: "1 PDF written in \(shown)")
      : Message(da: "\(printed) PDF-filer skrevet i \(shown)", en: "\(printed) PDFs written in \(shown)")
    session.inform(summary)
    return printed == pages.count ? .fine : .failed
  }

  /// Says which PDFs no longer show what their pages say, where pages were replaced and not printed.
  func warnOfOldPDFs(beside pages: [Artifact]) {
    let old = pages.filter { $0.page != nil }.compactMap { PDF.path(beside: $0.path) }
      .filter { PDFFiles.isOurs(PathText.joined(folder, $0)) }
    guard let first = old.first.map({ PathText.joined(shown, $0) }) else { return }
    let warning =
      old.count == 1
      ? Message(
        da: "»\(first)« er fra før ændringen; lav den igen med --pdf",
        en: "‘\(first)’ is from before the change; make it again with --pdf"
      )
      : Message(
        da: "»\(first)« og \(old.count - 1) til er fra før ændringen; lav dem igen med --pdf",
        en: "‘\(first)’ and \(old.count - 1) more are from before the change; make them again with --pdf"
      )
    session.output.print(PrintableText.make(warning[session.language]) + "\n", to: .messages)
  }

  /// Only a PDF that a build printed is replaced.
  private func checkPlace(of page: Artifact) throws(CommandError) {
    guard let path = PDF.path(beside: page.path), !PDFFiles.mayReplace(PathText.joined(folder, path)) else {
      return
    }
    let name = PathText.joined(shown, path)
    throw CommandError(
      Message(
        da: "»\(name)« er ikke skrevet af klausul, så den bliver ikke overskrevet",
        en: "‘\(name)’ was not written by klausul, so it is not overwritten"
      ),
      help: [Message(da: "flyt filen væk", en: "move the file away")]
    )
  }

  private func say(_ failure: Printer.Failure, about path: String, _ printer: Printer) {
    let reason: Message =
      switch failure {
      case .didNotStart:
        Message(
          da: "»\(printer.browser.path)« kan ikke startes",
          en: "‘\(printer.browser.path)’ cannot be started"
        )
      case .tookTooLong:
        Message(
          da: "browseren blev ikke færdig på \(printer.limit.components.seconds) sekunder",
          en: "the browser was not done after \(printer.limit.components.seconds) seconds"
        )
      case .failed(let status):
        Message(
          da: "browseren lavede ingen PDF (afslutningskode \(status))",
          en: "the browser made no PDF (exit status \(status))"
        )
      case .isNotTagged:
        Message(
          da: "browseren lavede en PDF uden struktur, sprog eller titel; brug en nyere Chromium",
          en: "the browser made a PDF without structure, language or title; use a newer Chromium"
        )
      case .interrupted: Message(da: "udskrivningen blev afbrudt", en: "printing was interrupted")
      }
    let error = CommandError(
      Message(da: "»\(path)« er ikke lavet: \(reason.da)", en: "‘\(path)’ was not made: \(reason.en)")
    )
    session.output.print(error.text(in: session.language), to: .messages)
  }
}
