/// Makes a whole policy of an example, so that nothing but its own point can be wrong with it.
extension Example {
  /// The example without its marks, completed by what every policy needs and the example does not say.
  func completed() -> String {
    let lines = unmarked
    func says(_ word: String) -> Bool {
      lines.split(separator: "\n").contains { $0.hasPrefix(word + " ") }
    }
    var parts: [String] = []
    if !says("site") {
      parts.append(
        """
        site "https://www.fjordenscykler.dk" {
            languages da, en
            version   "2026-11"
            effective 2026-11-01
            audience  consumers, in: DK
        }
        """
      )
    }
    if !says("controller") {
      parts.append(
        """
        controller "Fjordens Cykler ApS" {
            cvr     13748136
            address "Havnegade 1", "8000 Aarhus C", DK
            email   "privatliv@fjordenscykler.dk"
            phone   "+45 86 00 10 20"
            dpo     none
        }
        """
      )
    }
    if !says("purpose"), !says("processor-activity") {
      parts.append(
        """
        purpose contact {
            name       da: "Svare på henvendelser", en: "Answer enquiries"
            data       name, email
            sources    data-subject
            basis      legitimate-interests {
                interest da: "at kunne svare den, der spørger", en: "being able to answer those who ask"
            }
            provision  none
            recipients none
            retention  1 year, from: last-contact
        }
        """
      )
    }
    if !says("rights") {
      parts.append("rights {\n    channels      email, phone\n    response-time 1 month\n}")
    }
    if !says("changes") {
      parts.append("changes {\n    announced website\n}")
    }
    // The example comes first, so that the place of its mark does not depend on what is added.
    return lines + "\n\n" + parts.joined(separator: "\n\n") + "\n"
  }

  /// What the new policy is compared with, completed in the same way.
  var completedPrevious: PreviousPolicy? {
    previous.map {
      .policy(
        path: "previous.policy",
        files: ["previous.policy": Array(Example.passes($0).completed().utf8)]
      )
    }
  }

  /// The example as one writes it.
  var unmarked: String {
    String(source.filter { $0 != "⟦" && $0 != "⟧" })
  }

  /// The marked bytes of the unmarked example.
  var marked: Range<Int>? {
    guard let open = source.firstIndex(of: "⟦"), let close = source.firstIndex(of: "⟧") else { return nil }
    let start = source[..<open].utf8.count
    return start..<(start + source[source.index(after: open)..<close].utf8.count)
  }
}
