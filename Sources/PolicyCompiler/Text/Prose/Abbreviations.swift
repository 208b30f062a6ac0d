/// Words whose full stop does not end a sentence.
enum Abbreviations {
  /// Something always follows these.
  static let neverLast: Set<String> = [
    "f.eks", "feks", "bl.a", "dvs", "d.v.s", "jf", "jvf", "cf", "ca", "evt", "hhv", "inkl", "ekskl", "vedr",
    "mht",
    "m.h.t", "pga", "p.g.a", "iht", "i.h.t", "ift", "i.f.t", "ifm", "i.f.m", "tlf", "mr", "mrs", "ms", "dr",
    "prof", "hr", "e.g", "i.e", "eg", "ie", "incl", "excl", "vs", "approx", "adr", "nærv", "sml", "f.s.v.a",
    "fsva", "t.h", "u.a", "o/",
  ]

  /// These can be the last word, and are where a capital letter follows.
  static let perhapsLast: Set<String> = [
    "mv", "m.v", "osv", "etc", "mm", "m.m", "mfl", "m.fl", "o.l", "ol", "o.lign", "lign", "kr", "mio", "mia",
    "ltd", "inc",
    "co", "corp", "llc", "s.l", "gmbh", "stk", "pkt", "nr", "afs", "kap", "bek", "lbk", "udg", "red", "al",
    "tel",
    "a.m", "p.m", "u.s", "u.k", "ph.d", "aps", "st", "std", "mdr", "hv",
  ]

  /// These are also ordinary words: abbreviations only before a number.
  static let beforeNumbers: Set<String> = [
    "art", "no", "nos", "min", "max", "maks", "sec", "secs", "para", "paras", "arts", "p", "s", "kl", "fig",
    "ch",
    "lit", "litra", "dir", "ref", "reg", "sag", "vol", "mfr",
  ]

  static let months: Set<String> = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
    "november",
    "december", "january", "february", "march", "may", "june", "july", "october",
  ]
}
