import Testing

@testable import PolicyCompiler

/// What authors write about consent: sentences that take something else for it, that want the policy accepted, and
/// names of senders.
@Suite struct ConsentTextTests {
  private func sentences(_ text: String) -> [Sentence] { Prose.sentences(of: text, in: nil) }

  @Test(arguments: [
    "Ved fortsat brug af hjemmesiden accepterer du cookies.",
    "Ved din fortsatte brug af siden samtykker du til vores brug af cookies.",
    "Ved at fortsætte med at bruge siden accepterer du, at vi bruger cookies.",
    "Ved at bruge hjemmesiden giver du samtykke til cookies.",
    "Ved at benytte vores hjemmeside accepterer du vores privatlivspolitik.",
    "Ved at besøge siden samtykker du i, at vi behandler dine oplysninger.",
    "Ved brug af hjemmesiden accepterer du vores betingelser og vores brug af cookies.",
    "Hvis du fortsætter med at bruge siden, accepterer du cookies.",
    "Klikker du videre på siden, accepterer du cookies.",
    "Hvis du klikker videre, er det et samtykke til cookies.",
    "Hvis du ikke gør noget, betragter vi det som samtykke.",
    "Hvis du ikke foretager dig noget, har du givet samtykke.",
    "Vi indhenter dit samtykke hurtigst muligt, efter at vi har modtaget dine oplysninger.",
    "Ved at give os dine oplysninger accepterer du, at vi behandler dem.",
    "Fortsat brug af siden betragtes som samtykke.",
    "By continuing to use the site you accept cookies.",
    "By using our website, you agree to our use of cookies.",
    "By visiting this site you consent to the processing of your data.",
    "By browsing this website, you hereby accept our privacy policy.",
    "By providing us with personal data you accept that we process them.",
    "By providing your personal information, you agree to this policy.",
    "Continued use of the site constitutes consent.",
    "Your continued use of this website means that you have given your consent.",
    "If you continue browsing, you accept our use of cookies.",
    "If you do nothing, you are considered to have given your consent.",
    "We obtain consent as soon as possible after receiving your data.",
    "By using the shop you accept our terms and our use of cookies.",
  ])
  func isImplied(_ text: String) {
    #expect(sentences(text).contains { ImpliedConsentText.match(in: $0) != nil })
  }

  @Test(arguments: [
    "Vi sætter først cookies, når du trykker Accepter.",
    "Ved at bruge webshoppen accepterer du vores handelsbetingelser.",
    "Ved brug af siden gælder vores vilkår.",
    "Fortsat brug af siden er ikke et samtykke.",
    "Du accepterer ikke cookies ved at fortsætte.",
    "Du kan bruge siden uden at samtykke til cookies.",
    "Du kan klikke videre uden at acceptere cookies.",
    "Tidligere stod her, at du ved at bruge siden accepterer cookies.",
    "Vi skriver aldrig »Ved at bruge siden accepterer du cookies«.",
    "Hvis du ikke gør noget, sætter vi ingen cookies.",
    "Hvis du ikke gør noget, spørger vi om dit samtykke næste gang.",
    "Hvis du ikke foretager dig noget, bruger vi ikke cookies uden dit samtykke.",
    "Ved at sætte kryds i feltet samtykker du til nyhedsbrevet.",
    "Ved at bruge knapperne i banneret accepterer eller afviser du cookies.",
    "Ved brug af betalingskort accepterer vi Visa og Mastercard.",
    "Vi indhenter dit samtykke, før vi indsamler oplysninger.",
    "Vi beder om dit samtykke og sender først nyhedsbrevet, efter at vi har modtaget det.",
    "Når du giver samtykke, bruger vi din e-mail.",
    "By using the shop you accept our terms and conditions.",
    "By using the buttons you accept or reject cookies.",
    "By ticking the box you consent to the newsletter.",
    "By using the cookie settings you can give or withdraw your consent.",
    "You do not accept cookies by continuing to use the site.",
    "Continued use of the site does not constitute consent.",
    "We set statistics cookies only after you press Accept.",
    "We obtain your consent before we collect data.",
    "After receiving your consent we send the newsletter.",
    "If you do nothing, we do not set any cookies without consent.",
    "You can continue to use the site without giving consent.",
  ])
  func isNotImplied(_ text: String) {
    for sentence in sentences(text) {
      let match = ImpliedConsentText.match(in: sentence)
      #expect(match == nil, "\(match.map(sentence.quote) ?? "")")
    }
  }

  private let acceptance: AcceptanceText = {
    var controller = Controller()
    controller.name = .said("Fjordens Cykler ApS", .nowhere)
    return AcceptanceText(controller)
  }()

  @Test(arguments: [
    "Ved oprettelse accepterer du vores privatlivspolitik.",
    "Når du opretter en konto, accepterer du vores privatlivspolitik.",
    "Jeg accepterer privatlivspolitikken.", "Jeg har læst og accepterer privatlivspolitikken.",
    "Du accepterer vores handelsbetingelser og privatlivspolitik.",
    "Du accepterer vores handelsbetingelser, cookiepolitik og privatlivspolitik.",
    "Jeg giver samtykke til privatlivspolitikken.", "Du samtykker til vores persondatapolitik.",
    "Du skal godkende vores privatlivspolitik.", "Vores privatlivspolitik skal accepteres.",
    "Jeg accepterer Fjordens Cyklers privatlivspolitik.",
    "Jeg accepterer jeres privatlivs- og cookiepolitik.",
    "I accept the privacy policy.", "When you create an account, you accept our privacy policy.",
    "You must agree to our Privacy Policy.", "I consent to the privacy notice.",
    "By signing up you agree to our terms of service and privacy policy.",
    "You have to accept our terms & conditions and our privacy policy.",
    "I have read and agree to the privacy policy.", "The privacy policy must be accepted.",
  ])
  func demandsAcceptance(_ text: String) {
    #expect(sentences(text).contains { acceptance.match(in: $0) != nil })
  }

  @Test(arguments: [
    "Læs i vores privatlivspolitik, hvordan vi behandler dine oplysninger.",
    "Jeg har læst privatlivspolitikken.", "Se vores privatlivspolitik.",
    "Jeg accepterer handelsbetingelserne og har læst privatlivspolitikken.",
    "Du accepterer vores handelsbetingelser. Læs også vores privatlivspolitik.",
    "Du skal ikke acceptere vores privatlivspolitik.",
    "Du behøver ikke at acceptere privatlivspolitikken.",
    "Læs om samtykke i vores privatlivspolitik.", "Ledelsen godkender privatlivspolitikken hvert år.",
    "Vi har godkendt denne privatlivspolitik.", "Privatlivspolitikken er godkendt af bestyrelsen.",
    "Jeg samtykker til at få nyhedsbrevet, se privatlivspolitikken.",
    "Jeg accepterer, at I bruger min e-mail som beskrevet i privatlivspolitikken.",
    "Tidligere bad vi dig acceptere privatlivspolitikken.",
    "Du har accepteret Facebooks privatlivspolitik.", "I have read the privacy policy.",
    "Read our privacy policy before you accept our terms.", "You accept our terms and conditions.",
    "You need not accept our privacy policy.", "I agree to receive the newsletter, see the privacy policy.",
    "Read about consent in our privacy policy.", "We never ask you to accept our privacy policy.",
    "You can withdraw your consent as described in our privacy policy.",
    "The board approves our privacy policy every year.",
  ])
  func informsOnly(_ text: String) {
    for sentence in sentences(text) {
      let match = acceptance.match(in: sentence)
      #expect(match == nil, "\(match.map(sentence.quote) ?? "")")
    }
  }

  @Test(arguments: [
    "samarbejdspartnere", "vores samarbejdspartnere", "Partnere", "Vores partnere", "partners",
    "Our selected partners", "3 companies", "tre virksomheder", "3 selskaber", "Fjordens Cykler og partnere",
    "Fjordens Cykler ApS og vores samarbejdspartnere", "Fjordens Cykler ApS, 3 virksomheder", "third parties",
    "udvalgte virksomheder", "os og andre", "Fjordens Cykler m.fl.", "sponsorer", "other companies", "12",
  ])
  func namesNobody(_ sender: String) { #expect(SenderName.unnamed(in: sender) != nil) }

  @Test(arguments: [
    "Fjordens Cykler ApS", "Fjordens Cykler", "Hansen og Partnere", "Plesner & Partners",
    "Bang & Olufsen A/S",
    "Partner Revision ApS", "Partner Revision", "Media Partners", "EY Godkendt Revisionspartnerselskab",
    "Fjordens Cykler ApS og Hjelm ApS", "7-Eleven", "selskaber i vores koncern", "koncernselskaber",
    "companies in our group", "3 Danmark", "Brands4Kids A/S", "Den Lille Butik",
  ])
  func namesSomebody(_ sender: String) { #expect(SenderName.unnamed(in: sender) == nil) }

  @Test(arguments: [
    ("Ja tak til tilbud fra os og vores samarbejdspartnere.", true),
    ("Yes, send me offers from you and your partners.", true),
    ("Ja tak til tilbud fra 3 virksomheder.", true), ("Yes to news from selected companies.", true),
    ("Ja tak til nyhedsbrev fra Fjordens Cykler ApS.", false),
    ("Ja tak til tilbud fra jeres partnere Hjelm ApS og Lygte A/S.", false),
    ("Ja tak, men aldrig noget fra partnere.", false),
    ("Yes to news from the companies in your group.", false),
  ])
  func offers(_ text: String, _ isUnnamed: Bool) {
    #expect(sentences(text).contains { SenderName.unnamed(in: $0) != nil } == isUnnamed)
  }
}
