extension Registry {
  static let cookies: [Entry] = [
    .declaration(
      Cookie.self,
      da: "En cookie, og hvad den gør. »*« i navnet står for hvad som helst.",
      en: "A cookie, and what it does. ‘*’ in the name stands for anything."
    ),
    .declaration(
      Tracker.self,
      da:
        "Alt andet, der gemmes eller læses på udstyret: pixels, browserens lokale lager og det, apps selv gemmer.",
      en:
        "All else that is stored on a device or read from it: pixels, local storage, and what apps store themselves."
    ),
    .single(
      .banner,
      \.banner,
      takesNone: true,
      da: "Samtykkebanneret, eller »none«. »as external« beskriver et, der er lavet et andet sted.",
      en: "The consent banner, or ‘none’. ‘as external’ describes one made elsewhere."
    ),
    .declaration(
      Browser.self,
      da: "En browser, og hvor man finder hjælp til at slette cookies i den.",
      en: "A browser, and where to find help with deleting cookies in it."
    ),
  ]
}
