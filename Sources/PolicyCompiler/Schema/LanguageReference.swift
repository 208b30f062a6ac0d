/// The reference of the language as Markdown, made from the schema, so that it cannot go stale.
struct LanguageReference {
  let language: Language
  private var lines: [String] = []

  static func markdown(in language: Language) -> String {
    var reference = LanguageReference(language: language)
    reference.write()
    return reference.lines.joined(separator: "\n") + "\n"
  }

  private init(language: Language) {
    self.language = language
  }

  private mutating func write() {
    lines += ["# " + Bilingual(da: "Sproget", en: "The language")[language], ""]
    lines += introduction[language].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for entry in Registry.entries { write(entry) }
    writeAllow()
  }

  /// `allow` is the same in every block, so it is described once.
  private mutating func writeAllow() {
    let shape = Allowance.schema.shape
    lines += [
      "", "## `allow`", "",
      Bilingual(
        da: "I enhver erklæring: en fejl eller advarsel, som I har set på og accepterer, med begrundelse.",
        en: "In any declaration: an error or warning that you have looked at and accept, with the reason."
      )[language],
      "", "```", form("allow", shape, false), "```",
    ]
    write(shape, path: "allow")
  }

  private mutating func write(_ entry: Registry.Entry) {
    let shape = entry.shape()
    lines += [
      "", "## `\(entry.word)`", "", entry.doc[language], "", "```", form(entry.word, shape, entry.takesNone),
      "```",
    ]
    write(shape, path: entry.word)
  }

  /// The first line of a statement: `purpose word as {…}`.
  private func form(_ word: String, _ shape: StatementShape, _ takesNone: Bool) -> String {
    var form = word
    if let argument = shape.argument {
      let notation = (argument.isList ? "list " : "") + argument.shape.notation
      form += argument.isRequired ? " \(notation)" : " [\(notation)]"
    }
    if takesNone { form += " | none" }
    if let kinds = shape.kinds {
      form += " as " + (kinds.isList ? "list " : "") + "{\(kinds.choices.joined(separator: " "))}"
    }
    if shape.takesText { form += "  da: \"…\", en: \"…\"" }
    return form
  }

  private mutating func write(_ shape: StatementShape, path: String) {
    if let doc = shape.textDoc {
      lines += ["", Bilingual(da: "Teksten: ", en: "The text: ")[language] + doc[language]]
    }
    guard !shape.properties.isEmpty else { return }
    let head = Bilingual(da: "| Ord | Tager | Betydning |", en: "| Word | Takes | Meaning |")
    lines += ["", head[language], "|---|---|---|"]
    for property in shape.properties where property.word != "allow" {
      let mark = (property.requirement == .optional ? "" : " !") + (property.repeats ? " *" : "")
      lines.append(
        "| `\(property.word)`\(mark) | \(cell(notation(property.shape))) | \(property.doc[language]) |"
      )
    }
    for property in shape.properties {
      guard case .statement(let child) = property.shape.content, property.word != "allow" else { continue }
      let inner = child()
      guard !inner.properties.isEmpty || inner.textDoc != nil else { continue }
      let place = path + "." + property.word
      lines += ["", "### `\(place)`", "", "```", form(property.word, inner, property.shape.takesNone), "```"]
      write(inner, path: place)
    }
  }

  private func notation(_ shape: Shape) -> String {
    let content: String =
      switch shape.content {
      case .value(let value): value.notation
      case .list(let value): "list " + value.notation
      case .text(let takesProperName): takesProperName ? "text | name" : "text"
      case .statement(let child): argumentNotation(child())
      }
    return shape.takesNone ? content + " | none" : content
  }

  private func argumentNotation(_ shape: StatementShape) -> String {
    guard let argument = shape.argument else { return shape.takesText ? "text" : "{ … }" }
    return (argument.isList ? "list " : "") + argument.shape.notation + (shape.takesText ? " ; text" : "")
  }

  private func cell(_ text: String) -> String {
    "`" + text.replacing("|", with: "\\|") + "`"
  }

  private var introduction: Message {
    Bilingual(
      da: """
        En fil er en række udsagn. Et udsagn er et ord, det, der siges med ordet, og eventuelt en blok med flere udsagn:

        ```policy
        purpose newsletter as marketing {
            name       da: "Sende nyhedsbrev", en: "Send the newsletter"
            data       name, email
            retention  until: unsubscribed
        }
        ```

        - Et udsagn slutter med sin linje. Det fortsætter efter et komma, og på en linje, der begynder med et ord med kolon eller med `{`.
        - Et ord med kolon er en egenskab skrevet på linjen: `retention 2 years, from: delivery` er det samme som `from delivery` på en linje i blokken. Det gælder til næste ord med kolon.
        - Sprogets ord og de navne, I selv giver jeres erklæringer, skrives uden anførselstegn; egennavne, adresser og tekster skrives med.
        - En tekst findes på hvert af sidens sprog: `da: "…", en: "…"`. Et egennavn kan stå alene.
        - Det, der udelades, er ikke sagt. `none` siger, at noget ikke findes; det kommer til at stå i politikken og kan modsiges af resten.
        - Tal har punktum (`29.95 DKK`), datoer er `2026-11-01`, varigheder er et tal og en enhed (`2 years`).
        - `\"\"\"` omslutter tekster over flere linjer. En tom linje begynder et afsnit, `- ` et punkt, `[ord](adresse)` et link, `{controller.email}` en oplysning, `{rights}` eller `{purpose.orders}` et link til stedet.
        - `//` begynder en kommentar.

        I tabellerne betyder `!`, at det skal siges, `*`, at det kan siges flere gange, `→` et navn på noget, der er erklæret, `list` flere værdier med komma, og `{…}` et valg mellem ord.
        """,
      en: """
        A file is a list of statements. A statement is a word, what it says, and perhaps a block of further statements:

        ```policy
        purpose newsletter as marketing {
            name       da: "Sende nyhedsbrev", en: "Send the newsletter"
            data       name, email
            retention  until: unsubscribed
        }
        ```

        - A statement ends with its line. It goes on after a comma, and on a line that begins with a word with a colon or with `{`.
        - A word with a colon is a property written on the line: `retention 2 years, from: delivery` is the same as `from delivery` on a line in the block. It holds until the next word with a colon.
        - The words of the language and the names that you give your declarations stand without quotes; proper names, addresses and texts stand in quotes.
        - A text exists in each of the site's languages: `da: "…", en: "…"`. A proper name may stand alone.
        - What is left out is not said. `none` says that there is no such thing; it appears in the policy and can be contradicted by the rest.
        - Numbers have a point (`29.95 DKK`), dates are `2026-11-01`, durations are a number and a unit (`2 years`).
        - `\"\"\"` encloses texts over several lines. An empty line begins a paragraph, `- ` an item, `[words](address)` a link, `{controller.email}` a fact, `{rights}` or `{purpose.orders}` a link to where it stands.
        - `//` begins a comment.

        In the tables `!` means that it must be said, `*` that it may be said several times, `→` the name of something declared, `list` several values with commas, and `{…}` a choice of words.
        """
    )
  }
}
