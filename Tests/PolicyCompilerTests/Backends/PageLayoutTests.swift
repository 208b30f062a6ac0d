import Testing

@testable import PolicyCompiler

/// How a page is laid out: what stands on top, how it is numbered, and where it can be cited.
@Suite struct PageLayoutTests {
  static let more = """
    purpose newsletter as marketing {
        name       da: "Sende nyhedsbrev", en: "Send the newsletter"
        data       email
        sources    data-subject
        basis      consent {
            given    checkbox, default: off, when: before
            withdraw unsubscribe-link, email
            proof    logged
        }
        marketing  email, sender: "Fjordens Cykler ApS" {
            opt-out unsubscribe-link, within: 1 day
        }
        provision  none
        recipients none
        retention  until: unsubscribed
    }
    clause elsewhere {
        after rights
        title da: "Andre sider", en: "Other sites"
        text  da: "Se {rights} og {purpose.newsletter}.", en: "See {rights} and {purpose.newsletter}."
    }

    """

  private static func page(_ addition: String = "", numbering: String? = nil) -> String {
    let document = numbering.map { "document privacy-policy {\n    numbering \($0)\n}\n" } ?? ""
    return Shop.policy(Shop.necessary + Shop.statistics + more + document + addition)
  }

  @Test func theSummaryShowsEachPurposeWithItsBasisAndPeriod() throws {
    let built = try Built(Self.page())
    let danish = try built.text("da/privatlivspolitik.fragment.html")
    let rows = danish.parts(from: "<table class=\"overview\"", to: "</table>").flatMap {
      $0.parts(from: "<th scope=\"row\">", to: "</tr>")
    }
    #expect(rows.count == 2)
    #expect(rows[0].contains("<a href=\"#purpose-statistics\">Se, hvordan siden bruges</a>"))
    #expect(rows[0].contains("<span class=\"line\">Samtykke</span>"))
    #expect(rows[0].contains("<span class=\"line\">12 måneder fra dit besøg</span>"))
    #expect(rows[1].contains("Indtil din afmelding"))
    let english = try built.text("en/privacy-policy.fragment.html")
    #expect(english.contains("<span class=\"line\">12 months from your visit</span>"))
  }

  /// Two ways of saying no are not told as if each held for both.
  @Test func oneWayOfObjectingIsToldOnlyWhereItHoldsForAll() throws {
    let calls = """
      purpose calls as marketing {
          name       da: "Sende beskeder på sms", en: "Send texts"
          data       phone
          sources    data-subject
          basis      consent {
              given    checkbox, default: off, when: before
              withdraw unsubscribe-link, email
              proof    logged
          }
          marketing  sms, sender: "Fjordens Cykler ApS" {
              opt-out phone, within: 10 days
          }
          provision  none
          recipients none
          retention  until: unsubscribed
      }

      """
    let one = try Built(Self.page()).text("en/privacy-policy.html")
    #expect(one.contains("You can object with the unsubscribe link"))
    let two = try Built(Self.page(calls)).text("en/privacy-policy.html")
    #expect(!two.contains("You can object with the unsubscribe link"))
    #expect(two.contains("You can always write to"))
  }

  @Test func headingsAreNumberedOnceWhereNothingElseIsSaid() throws {
    let page = try Built(Self.page()).text("da/privatlivspolitik.fragment.html")
    let numbers = page.parts(from: "<span class=\"number\">", to: "</span>")
    #expect(numbers.prefix(2) == ["1.", "2."])
    #expect(numbers.allSatisfy { $0.hasSuffix(".") && $0.filter { $0 == "." }.count == 1 })
  }

  @Test func nothingIsNumberedWhereThePolicySaysSo() throws {
    let page = try Built(Self.page(numbering: "none")).text("da/privatlivspolitik.html")
    #expect(page.parts(from: "<span class=\"number\">", to: "</span>").allSatisfy { $0.isEmpty })
  }

  /// 1, 1.1, 1.1.1: sections, entries and rows, without a gap, alike in both languages.
  @Test func clausesAreNumberedAsContractsAre() throws {
    let built = try Built(Self.page(numbering: "clauses"))
    let danish = try numbers(in: built.text("da/privatlivspolitik.fragment.html"))
    let english = try numbers(in: built.text("en/privacy-policy.fragment.html"))
    #expect(danish == english)
    #expect(danish.contains([2, 1]) && danish.contains([2, 2]) && danish.contains([2, 2, 3]))
    #expect(Set(danish).count == danish.count, "no number is given twice")
    for number in danish where (number.last ?? 0) > 1 {
      #expect(danish.contains(number.dropLast() + [(number.last ?? 0) - 1]), "\(number) has no predecessor")
    }
    #expect(danish == danish.sorted { $0.lexicographicallyPrecedes($1) }, "numbers stand in order")
  }

  private func numbers(in page: String) -> [[Int]] {
    page.parts(from: "<span class=\"number\">", to: "</span>").map {
      $0.split(separator: ".").compactMap { Int($0) }
    }
  }

  @Test func textsReferByNumberOnlyWhereClausesAreNumbered() throws {
    let plain = try Built(Self.page())
    let plainPage = try plain.text("da/privatlivspolitik.fragment.html")
    #expect(plainPage.contains("Se <a href=\"#rights\">Dine rettigheder</a> og"))
    let numbered = try Built(Self.page(numbering: "clauses"))
    let danish = try numbered.text("da/privatlivspolitik.fragment.html")
    let number = try #require(
      danish.parts(from: "href=\"#rights\"><span class=\"number\">", to: ".</span>").first
    )
    #expect(danish.contains("Se <a href=\"#rights\">afsnit \(number), »Dine rettigheder«</a>"))
    #expect(danish.contains("<a href=\"#purpose-newsletter\">afsnit 2.2, »Sende nyhedsbrev«</a>."))
    let english = try numbered.text("en/privacy-policy.fragment.html")
    #expect(english.contains("See <a href=\"#rights\">section \(number), “Your rights”</a>"))
  }

  @Test func rowsOfAPurposeCanBeCited() throws {
    let page = try Built(Self.page()).text("da/privatlivspolitik.fragment.html")
    for row in ["basis", "data", "sources", "provision", "recipients", "retention", "marketing"] {
      #expect(page.parts(from: "id=\"purpose-newsletter-\(row)\"", to: ">").count == 1, "\(row)")
    }
  }

  @Test func whatIsNewStandsBesideTheDate() throws {
    let revisions = """
      changes {
          revision "0", on: 2026-01-01, da: "Første udgave.", en: "First edition."
          revision "1", on: 2026-11-01, da: "Nyhedsbrevet er kommet til", en: "The newsletter is new"
      }

      """
    let source = Self.page().replacing("changes {\n", with: revisions.dropLast(3) + "\n")
    let built = try Built(source)
    let danish = try built.text("da/privatlivspolitik.html")
    #expect(
      danish.contains(
        "<strong>Nyt i denne version:</strong> Nyhedsbrevet er kommet til. <a href=\"#changes\">Se alle ændringer</a>"
      )
    )
    let english = try built.text("en/cookie-policy.html")
    #expect(english.contains("<strong>New in this version:</strong> The newsletter is new."))
  }

  @Test func nothingIsNewWhereOnlyOtherVersionsAreDescribed() throws {
    let source = Self.page().replacing(
      "changes {\n",
      with: "changes {\n    revision \"0\", on: 2026-01-01, da: \"Første udgave.\", en: \"First edition.\"\n"
    )
    let page = try Built(source).text("da/privatlivspolitik.html")
    #expect(!page.contains("Nyt i denne version"))
  }

  @Test func theNextReviewIsTold() throws {
    let source = Self.page().replacing(
      "effective 2026-11-01",
      with: "effective 2026-11-01\n    review 2027-11-01"
    )
    let built = try Built(source)
    #expect(
      try built.text("da/privatlivspolitik.html").contains(
        "senest den <time datetime=\"2027-11-01\">1. november 2027</time>"
      )
    )
    #expect(
      try built.text("en/privacy-policy.html").contains(
        "We review the policy again by <time datetime=\"2027-11-01\">1 November 2027</time>"
      )
    )
  }

  @Test func camerasAreToldWithTheirPlaces() throws {
    let camera = """
      data footage {
          name da: "billeder fra kameraer", en: "pictures from cameras"
      }
      purpose cameras as security {
          name       da: "Forebygge tyveri", en: "Prevent theft"
          data       footage
          sources    observed
          basis      legitimate-interests {
              interest da: "at beskytte varer og medarbejdere", en: "protecting goods and staff"
          }
          cctv       {
              sign   yes
              place  public-access, workplace
          }
          provision  none
          recipients none
          retention  30 days, from: recording
      }

      """
    let built = try Built(Self.page(camera))
    #expect(
      try built.text("da/privatlivspolitik.html").contains(
        "Vi overvåger steder med offentlig adgang og vores arbejdsplads. Et skilt fortæller, at der er kameraer."
      )
    )
    #expect(
      try built.text("en/privacy-policy.html").contains(
        "We monitor places that are open to everybody and our workplace. A sign says that there are cameras."
      )
    )
  }
}
