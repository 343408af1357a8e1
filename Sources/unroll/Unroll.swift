@main
enum Unroll {
  static func main() {}
}
