import Foundation
import PolicyCompiler
import Testing

@testable import klausul

/// Pages of the project, printed by a real browser.
@Suite(.serialized) struct PrintTests {
  @Test func everyPageBecomesATaggedPDF() throws {
    let built = try BuiltSite.policy("fjordens-cykler")
    let pages = built.artifacts.filter { $0.page != nil }
    #expect(pages.count == 4)
    let printer = Printer(
      browser: try Browser.find(ProcessInfo.processInfo.environment),
      variables: ProcessInfo.processInfo.environment
    )
    let results = try printer.print(pages.map(\.bytes))
    #expect(results.count == pages.count)
    for (page, result) in zip(pages, results) {
      let pdf = try result.get()
      let text = String(decoding: pdf.bytes, as: UTF8.self)
      let language = try #require(page.page)
      #expect(pdf.bytes.starts(with: "%PDF".utf8) && pdf.isWhole)
      #expect(text.contains("/StructTreeRoot"))
      #expect(text.contains("/Lang (\(language.rawValue))"), "\(page.path)")
      #expect(text.contains("/Outlines"), "headings are bookmarks")
      #expect(pdf.isOurs)
      // The title of the page, in UTF-16 as PDF has it; our titles have a dash.
      let html = String(decoding: page.bytes, as: UTF8.self)
      let title = try #require(html.split(separator: "<title>").last?.split(separator: "</title>").first)
      let hex = title.utf16.map { String(UInt32($0) + 0x10000, radix: 16, uppercase: true).dropFirst() }
        .joined()
      #expect(text.contains("/Title <FEFF\(hex)>"), "\(title)")
      // A4, and no way into the folder of this machine.
      #expect(text.contains("/MediaBox [0 0 595") || text.contains("/MediaBox [0 0 594"), "\(page.path)")
      #expect(!text.contains("file:"), "\(page.path)")
    }
  }

  /// A browser that hangs with a helper is ended, and both are gone.
  @Test func aBrowserThatHangsIsEnded() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "klausul-hang-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = folder.appending(path: "browser")
    let marks = folder.appending(path: "processes").path()
    try Data("#!/bin/sh\nsleep 600 & echo $$ $! > '\(marks)'\nwait\n".utf8).write(to: script)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script.path())
    var printer = Printer(
      browser: Browser(path: script.path()),
      variables: ProcessInfo.processInfo.environment
    )
    printer.limit = .seconds(1)
    let result = try #require(try printer.print([Array("<p>Hello.</p>".utf8)]).first)
    #expect(throws: Printer.Failure.tookTooLong) { try result.get() }
    let ids = try String(contentsOfFile: marks, encoding: .utf8).split(whereSeparator: \.isWhitespace)
    #expect(ids.count == 2)
    for id in ids.compactMap({ pid_t($0) }) { #expect(hasEnded(id), "\(id) is still at work") }
  }

  /// A process that has ended may wait for whoever takes note of it; it does nothing any more.
  private func hasEnded(_ id: pid_t) -> Bool {
    for _ in 0..<100 {
      if kill(id, 0) != 0 { return true }
      let status = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
      if status?.contains(") Z ") == true { return true }
      usleep(20_000)
    }
    return false
  }
}
