/// The version that `klausul --version` names.
enum Version {
  static let current = "0.1.0"
}
