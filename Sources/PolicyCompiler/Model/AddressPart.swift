/// A part of a postal address: a line as it is printed, or the country that ends it.
enum AddressPart: Sendable {
  case line(String)
  case country(Reference<Country>)
}
