final class Pipeline<T> {
  private var steps: [(name: String, run: (T) throws -> T)] = []
  func add(_ name: String, _ step: @escaping (T) throws -> T) -> Self {
    steps.append((name, step))
    return self
  }
  func run(_ x: T) -> T? {
    var x = x
    for (name, step) in steps {
      do { x = try step(x) } catch { print("\(name) failed: \(error)"); return nil }
    }
    return x
  }
}
struct TooBig: Error { let n: Int }
let p = Pipeline<Int>().add("double") { $0 * 2 }.add("check") { if $0 > 50 { throw TooBig(n: $0) }; return $0 }.add("inc") { $0 + 1 }
print(p.run(10)!, p.run(100) as Any)
