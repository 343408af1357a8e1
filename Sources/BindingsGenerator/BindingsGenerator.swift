@main
enum BindingsGenerator {
  static func main() {}
}
