import Testing

@testable import PolicyCompiler

/// The cookie policy, the manifest and the banner are made from the same items.
@Suite struct AgreementTests {
  static let items = """
    use matomo {
        hosted self
        for    statistics
    }
    tracker "seen" as statistics {
        technology local-storage
        purpose    da: "Husker, hvad du har set.", en: "Remembers what you have seen."
        for        statistics
        duration   persistent
        access     none
    }

    """

  @Test func allThreeListTheSameItems() throws {
    let built = try Built(Shop.policy(Shop.necessary + Self.items))
    let table = try built.cookiePolicy.parts(
      from: "<th scope=\"row\" data-label=\"Navn\"><code>",
      to: "</code>"
    )
    let englishTable = try built.englishCookiePolicy.parts(from: "data-label=\"Name\"><code>", to: "</code>")
    // Key, name and provider of a service, and its trackers: what is shown is what is deleted.
    let shown = try built.script.matches(
      of: /\["([^"]+)",\["[^"]*","[^"]*"\],(\["[^"]*","[^"]*"\]|"[^"]*")\]/
    )
    .map { String($0.output.1) }
    let manifest = try built.manifest.parts(from: "\"items\": [", to: "\u{0}").flatMap {
      $0.parts(from: "{\n      \"name\": \"", to: "\"")
    }
    #expect(table == ["klausul", "basket", "_pk_id*", "_pk_ses*", "_pk_ref*", "seen"].sorted(like: table))
    #expect(table.count == 6)
    #expect(englishTable == table)
    #expect(manifest == table)
    // The banner groups them by service.
    #expect(shown.count == table.count)
    #expect(shown.sorted() == table.sorted())
  }

  @Test func theRecordOfTheChoiceIsAnItemLikeAnyOther() throws {
    let banner = """
      banner {
          consent-lifetime 12 months
          refusal-lifetime 6 months
          reopen every-page
          proof logged
          storage local-storage
      }
      """
    let built = try Built(Shop.policy(banner: banner))
    #expect(
      try built.cookiePolicy.contains(
        "<code>klausul</code><br><small class=\"technology\">Local storage</small>"
      )
    )
    #expect(try built.cookiePolicy.contains("Et ja gælder i 12 måneder og et nej i 6 måneder."))
    #expect(try built.manifest.contains("\"consent-record\""))
    // Twelve months, or six, in seconds; and no cookie.
    #expect(try built.script.contains("?31536000:15724800"))
    #expect(try !built.script.contains("Max-Age=31536000"))
  }

  @Test func anAuthorMayDescribeTheRecordInOtherWords() throws {
    let record = """
      cookie "klausul" as necessary {
          purpose  da: "Gemmer dit svar.", en: "Keeps your answer."
          grounds  consent-record
          duration 12 months
          access   none
      }

      """
    let built = try Built(Shop.policy(record + Shop.statistics))
    #expect(try built.cookiePolicy.parts(from: "<code>klausul</code></th>", to: "</tr>").count == 1)
    #expect(try built.cookiePolicy.contains("Gemmer dit svar."))
  }
}

extension [String] {
  /// The same names in the order of another list, so that a comparison is of the names alone.
  fileprivate func sorted(like other: [String]) -> [String] {
    let names = Set(self)
    return other.filter(names.contains)
  }
}
