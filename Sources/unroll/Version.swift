/// The version of the program and of the library in it, which a stored result depends on.
enum Version {
  static let text = "0.1.0"
}
