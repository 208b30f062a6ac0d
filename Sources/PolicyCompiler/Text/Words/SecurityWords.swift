/// What holds for those who work with data, as it follows »vores medarbejdere«.
extension Security.StaffRule: NamedWord {
  var name: Message {
    switch self {
    case .needToKnow:
      Bilingual(
        da: "har kun adgang til det, deres arbejde kræver",
        en: "have access only to what their work requires"
      )
    case .instructed: Bilingual(da: "arbejder efter faste instrukser", en: "work to set instructions")
    case .confidentiality: Bilingual(da: "har tavshedspligt", en: "are bound by confidentiality")
    case .trained: Bilingual(da: "bliver undervist i databeskyttelse", en: "are trained in data protection")
    }
  }
}

extension Attachment.Form: NamedWord {
  var name: Message {
    switch self {
    case .policy: Bilingual(da: "politik", en: "policy")
    case .report: Bilingual(da: "rapport", en: "report")
    case .agreement: Bilingual(da: "aftale", en: "agreement")
    case .form: Bilingual(da: "formular", en: "form")
    }
  }
}

/// Who may read a document.
extension Attachment.Access: NamedWord {
  var name: Message {
    switch self {
    case .public: Bilingual(da: "offentlig", en: "public")
    case .onRequest: Bilingual(da: "kan fås ved henvendelse", en: "available on request")
    case .underNDA:
      Bilingual(da: "kan fås mod en fortrolighedsaftale", en: "available under a confidentiality agreement")
    }
  }
}

/// How it is made sure that a parent consents.
extension ParentalConsent.Verification: NamedWord {
  var name: Message {
    switch self {
    case .mitid: Bilingual(da: "med MitID", en: "with MitID")
    case .emailConfirmation:
      Bilingual(da: "med en bekræftelse på e-mail", en: "with a confirmation by e-mail")
    case .paymentCard: Bilingual(da: "med et betalingskort", en: "with a payment card")
    case .signature: Bilingual(da: "med en underskrift", en: "with a signature")
    }
  }
}

/// Why a policy changes.
extension Changes.Reason: NamedWord {
  var name: Message {
    switch self {
    case .law: Bilingual(da: "nye regler", en: "new rules")
    case .services: Bilingual(da: "nye tjenester", en: "new services")
    case .technology: Bilingual(da: "ny teknik", en: "new technology")
    case .security: Bilingual(da: "bedre sikkerhed", en: "better security")
    case .organisation: Bilingual(da: "ændringer i vores organisation", en: "changes in our organisation")
    }
  }
}

/// What people may do about an automated decision, Art. 22(3), as it follows »du har ret til«.
extension AutomatedDecisions.Safeguard: NamedWord {
  var name: Message {
    switch self {
    case .humanReview:
      Bilingual(da: "at få et menneske til at se på sagen", en: "have a person look at the case")
    case .ownView: Bilingual(da: "at fremføre dine synspunkter", en: "put your point of view")
    case .contest: Bilingual(da: "at bestride afgørelsen", en: "contest the decision")
    }
  }
}
