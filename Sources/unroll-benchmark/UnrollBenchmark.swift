@main
enum UnrollBenchmark {
  static func main() {}
}
