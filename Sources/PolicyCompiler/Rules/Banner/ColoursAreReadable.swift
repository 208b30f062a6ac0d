extension Rule {
  static let coloursAreReadable = Rule(
    "BANNER-012",
    "colours-unreadable",
    title: Bilingual(
      da: "Farverne i banneret kan ikke bruges, eller teksten er svær at læse",
      en: "The banner's colours cannot be used, or its text is hard to read"
    ),
    why: Bilingual(
      da:
        "Den, der ikke kan læse et valg, kan ikke træffe det. Tekst skal stå 4,5 til 1 mod sin baggrund, og en knap 3 til 1 mod det, den ligger på.",
      en:
        "Those who cannot read a choice cannot make it. Text needs 4.5 to 1 against its background, and a button 3 to 1 against what it lies on."
    ),
    citations: [
      .other(
        da: "EDPB, rapport fra arbejdsgruppen om cookiebannere",
        en: "EDPB Cookie Banner Taskforce report"
      ),
      .other(da: "WCAG 2.2, 1.4.3 og 1.4.11", en: "WCAG 2.2, 1.4.3 and 1.4.11"),
    ],
    examples: [
      .violates(
        """
        banner {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
            colours          "#ffffff", ⟦"#999999"⟧, "#0b5fff"
        }

        cookie "visitor" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      statistics
            duration 6 months
            access   none
        }

        purpose statistics as statistics {
            name       da: "Se, hvordan siden bruges", en: "See how the site is used"
            data       usage
            sources    observed
            basis      consent, through: banner
            provision  none
            recipients none
            retention  12 months, from: visit
        }
        """
      ),
      .violates(
        """
        banner {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
            colours          "#ffffff", "#1a1a1a", ⟦"#ffd54f"⟧
        }

        cookie "visitor" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      statistics
            duration 6 months
            access   none
        }

        purpose statistics as statistics {
            name       da: "Se, hvordan siden bruges", en: "See how the site is used"
            data       usage
            sources    observed
            basis      consent, through: banner
            provision  none
            recipients none
            retention  12 months, from: visit
        }
        """
      ),
      .violates(
        """
        banner {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
            colours          "#ffffff", ⟦"black"⟧, "#0b5fff"
        }

        cookie "visitor" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      statistics
            duration 6 months
            access   none
        }

        purpose statistics as statistics {
            name       da: "Se, hvordan siden bruges", en: "See how the site is used"
            data       usage
            sources    observed
            basis      consent, through: banner
            provision  none
            recipients none
            retention  12 months, from: visit
        }
        """
      ),
      .violates(
        """
        banner {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
            colours          ⟦"#ffffff", "#1a1a1a"⟧
        }

        cookie "visitor" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      statistics
            duration 6 months
            access   none
        }

        purpose statistics as statistics {
            name       da: "Se, hvordan siden bruges", en: "See how the site is used"
            data       usage
            sources    observed
            basis      consent, through: banner
            provision  none
            recipients none
            retention  12 months, from: visit
        }
        """
      ),
      .passes(
        """
        banner {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
            colours          "#ffffff", "#1a1a1a", "#0b5fff"
        }

        cookie "visitor" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      statistics
            duration 6 months
            access   none
        }

        purpose statistics as statistics {
            name       da: "Se, hvordan siden bruges", en: "See how the site is used"
            data       usage
            sources    observed
            basis      consent, through: banner
            provision  none
            recipients none
            retention  12 months, from: visit
        }
        """
      ),
    ]
  ) { context, findings in
    guard let banner = context.draft.banner.value, case .said(let said, let span) = banner.colours else {
      return
    }
    let colours = said.compactMap { item in Colour(item.value).map { Located(value: $0, span: item.span) } }
    for item in said where Colour(item.value) == nil { findings.reportNoColour(item) }
    guard said.count == 3 else { return findings.reportCount(span) }
    guard colours.count == 3 else { return }
    let (background, text, button) = (colours[0].value, colours[1], colours[2])
    findings.reportContrast(
      of: text,
      to: background,
      below: 4.5,
      Bilingual(da: "teksten", en: "the text"),
      Bilingual(da: "4,5", en: "4.5")
    )
    findings.reportContrast(
      of: button,
      to: background,
      below: 3,
      Bilingual(da: "knappen", en: "the button"),
      Bilingual(da: "3", en: "3")
    )
  }
}

extension Findings {
  fileprivate mutating func reportNoColour(_ item: Located<String>) {
    report(
      at: item.span,
      canBeAllowed: false,
      Bilingual(da: "»\(item.value)« er ikke en farve", en: "‘\(item.value)’ is no colour"),
      help: [
        Bilingual(
          da: "skriv farven med # og tre eller seks cifre: \"#1a1a1a\"",
          en: "write the colour with # and three or six digits: \"#1a1a1a\""
        )
      ]
    )
  }

  fileprivate mutating func reportCount(_ span: SourceSpan) {
    report(
      at: span,
      canBeAllowed: false,
      Bilingual(da: "her skal stå tre farver", en: "three colours belong here"),
      help: [
        Bilingual(
          da: "skriv farverne på baggrund, tekst og knapper, i den rækkefølge",
          en: "write the colours of background, text and buttons, in this order"
        )
      ]
    )
  }

  fileprivate mutating func reportContrast(
    of colour: Located<Colour>,
    to background: Colour,
    below needed: Double,
    _ what: Message,
    _ number: Message
  ) {
    let contrast = colour.value.contrast(to: background)
    guard contrast < needed else { return }
    // Rounded down: 4.48 must not look like 4.5.
    let tenths = Int(contrast * 10)
    let nearest = colour.value.nearest(with: needed, to: background).text
    report(
      at: colour.span,
      canBeAllowed: false,
      Bilingual(
        da:
          "\(what.da) står kun \(tenths / 10),\(tenths % 10) til 1 mod baggrunden; \(number.da) til 1 er det mindste",
        en:
          "\(what.en) stands only \(tenths / 10).\(tenths % 10) to 1 against the background; \(number.en) to 1 is the least"
      ),
      help: [
        Bilingual(
          da: "den nærmeste farve, der kan bruges, er \"\(nearest)\"",
          en: "the nearest colour that can be used is \"\(nearest)\""
        )
      ],
      fixIts: [
        FixIt(
          Bilingual(da: "skriv \"\(nearest)\"", en: "write \"\(nearest)\""),
          [FixIt.Edit(span: colour.span, replacement: "\"\(nearest)\"")]
        )
      ]
    )
  }
}
