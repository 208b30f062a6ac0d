/// The words that begin a statement at the top of a file.
enum DeclarationKind: String, Sendable, CaseIterable, Hashable {
  // Frame
  case `import`, site, document, clause, definition
  case useDefinitions = "use-definitions"
  case changes, claim
  // Who
  case controller
  case jointController = "joint-controller"
  case subject, children
  // What and whence
  case data, source, device, event
  // Why
  case purpose
  case processorActivity = "processor-activity"
  // To whom
  case recipient, use
  // Cookies
  case cookie, tracker, banner, browser
  // Rights and security
  case rights, complaint, breach, security, certificate, attachment, measure
  // The library's own
  case statute, authority, country, instrument, service, threshold, outdated, wording

  /// Whether the name comes from outside, so that two things may bear it: cookies of two domains, yearly reports.
  var isNamedFromOutside: Bool {
    switch self {
    case .cookie, .tracker, .certificate: true
    default: false
    }
  }

  /// The thing with its article, as a message speaks of it.
  var indefinite: Message {
    switch self {
    case .import: Bilingual(da: "en import", en: "an import")
    case .site: Bilingual(da: "en hjemmeside", en: "a site")
    case .document: Bilingual(da: "et dokument", en: "a document")
    case .clause: Bilingual(da: "en fri tekst", en: "a clause")
    case .definition: Bilingual(da: "en definition", en: "a definition")
    case .useDefinitions: Bilingual(da: "et valg af definitioner", en: "a choice of definitions")
    case .changes: Bilingual(da: "et afsnit om ændringer", en: "a section on changes")
    case .claim: Bilingual(da: "en påstand", en: "a claim")
    case .controller: Bilingual(da: "en dataansvarlig", en: "a controller")
    case .jointController: Bilingual(da: "en fælles dataansvarlig", en: "a joint controller")
    case .subject: Bilingual(da: "en gruppe af registrerede", en: "a group of data subjects")
    case .children: Bilingual(da: "et afsnit om børn", en: "a section on children")
    case .data: Bilingual(da: "en kategori af oplysninger", en: "a data category")
    case .source: Bilingual(da: "en kilde", en: "a source")
    case .device: Bilingual(da: "en enhed", en: "a device")
    case .event: Bilingual(da: "en begivenhed", en: "an event")
    case .purpose: Bilingual(da: "et formål", en: "a purpose")
    case .processorActivity: Bilingual(da: "en opgave som databehandler", en: "a processor activity")
    case .recipient: Bilingual(da: "en modtager", en: "a recipient")
    case .use: Bilingual(da: "brugen af en tjeneste", en: "the use of a service")
    case .cookie: Bilingual(da: "en cookie", en: "a cookie")
    case .tracker: Bilingual(da: "en sporingsteknologi", en: "a tracker")
    case .banner: Bilingual(da: "et samtykkebanner", en: "a consent banner")
    case .browser: Bilingual(da: "en browser", en: "a browser")
    case .rights: Bilingual(da: "et afsnit om rettigheder", en: "a section on rights")
    case .complaint: Bilingual(da: "et afsnit om klager", en: "a section on complaints")
    case .breach: Bilingual(da: "et afsnit om sikkerhedsbrud", en: "a section on breaches")
    case .security: Bilingual(da: "et afsnit om sikkerhed", en: "a section on security")
    case .certificate: Bilingual(da: "et certifikat", en: "a certificate")
    case .attachment: Bilingual(da: "et bilag", en: "an attachment")
    case .measure: Bilingual(da: "en sikkerhedsforanstaltning", en: "a security measure")
    case .statute: Bilingual(da: "en lov", en: "a statute")
    case .authority: Bilingual(da: "en myndighed", en: "an authority")
    case .country:
      Bilingual(
        da: "et land, skrevet med to store bogstaver som DK",
        en: "a country, written as two capitals like DK"
      )
    case .instrument: Bilingual(da: "et overførselsgrundlag", en: "a transfer basis")
    case .service: Bilingual(da: "en tjeneste", en: "a service")
    case .threshold: Bilingual(da: "en grænse", en: "a threshold")
    case .outdated: Bilingual(da: "en forældet henvisning", en: "an outdated reference")
    case .wording: Bilingual(da: "et fagudtryk", en: "a legal term")
    }
  }
}
