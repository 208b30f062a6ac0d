/// An amount of money as it was written: `29.95 DKK`.
struct Amount: Sendable, Hashable {
  let number: String
  let currency: String?
}
