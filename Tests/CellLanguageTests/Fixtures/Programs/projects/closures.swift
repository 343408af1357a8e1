func counter(from start: Int = 0, step: Int = 1) -> (next: () -> Int, reset: () -> Void) {
  var n = start;
  return (
    {
      defer { n += step }; return n
    }, { n = start }
  )
}
let c = counter(from: 5, step: 2); print(c.next(), c.next(), c.next()); c.reset(); print(c.next())
var handlers: [() -> String] = []; for i in 1...3 { handlers.append { "h\(i)" } }; print(handlers.map { $0() })
var total = 0; let add = { (n: Int) in total += n }; [1, 2, 3].forEach(add); print(total)
let snapshot = { [total] in total }; total = 100; print(snapshot(), total)
final class Node {
  let name: String; var onEvent: ((String) -> Void)?; weak var parent: Node?; var children: [Node] = [];
  init(_ n: String) { name = n }; deinit { print("deinit", name) }
  func attach(_ child: Node) {
    child.parent = self; children.append(child);
    child.onEvent = { [weak self, unowned child] e in
      guard let self else { return print("gone", child.name) }; print(self.name, "got", e, "from", child.name)
    }
  }
}
do {
  let root = Node("root"); let leaf = Node("leaf"); root.attach(leaf); leaf.onEvent?("ping");
  root.children[0].parent?.children.removeAll(); print(leaf.parent?.name ?? "no parent")
}
var kept: Node?; do { let r = Node("r"); let k = Node("k"); r.attach(k); kept = k }; kept?.onEvent?("late");
print(kept?.parent == nil); kept = nil
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
infix operator >>> : AdditionPrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { compose(f, g) }
print(
  (Int.init as (String) -> Int?)("7") ?? 0, compose({ (n: Int) in n + 1 }, { String($0) })(4),
  ({ $0 * 2 } >>> { $0 + 1 } >>> { "<\($0)>" })(5))
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry(+)(3)(4), [1, 2, 3].map(curry(*)(10)), curry(max)(3)(9))
func memoize<K: Hashable, V>(_ f: @escaping ((K) -> V, K) -> V) -> (K) -> V {
  var memo: [K: V] = [:];
  func call(_ k: K) -> V { if let v = memo[k] { return v }; let v = f(call, k); memo[k] = v; return v }; return call
}
let fib = memoize { (fib: (Int) -> Int, n: Int) in n < 2 ? n : fib(n - 1) + fib(n - 2) }; print(fib(80))
func retry<T>(_ times: Int, _ work: (Int) throws -> T) rethrows -> T {
  for i in 0..<times - 1 { if let r = try? work(i) { return r } }; return try work(times - 1)
}
struct Flaky: Error {};
print(
  try retry(3) { i in
    if i < 2 { throw Flaky() }; return "ok\(i)"
  }, retry(1) { $0 })
func unless(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String) {
  if !condition() { print(message()) }
}
var evaluated = 0; func touch(_ s: String) -> String { evaluated += 1; return s }; unless(true, touch("no"));
unless(false, touch("yes")); print(evaluated)
let ops: [String: (Double, Double) -> Double] = [
  "+": (+), "-": (-), "*": (*), "/": (/), "^": { a, b in (0..<Int(b)).reduce(1) { r, _ in r * a } },
]
print(ops.keys.sorted().map { "\($0)=\(ops[$0]!(6, 3))" })
let sorted = ["pear", "fig", "banana"].sorted { a, b in
  if a.count != b.count { return a.count < b.count }; return a < b
}; print(sorted, sorted.min { $0.last! < $1.last! }!)
func apply(_ n: Int, before: () -> Void = {}, to f: (Int) -> Int, after: (Int) -> Void) { before(); after(f(n)) }
apply(3) {
  $0 * $0
} after: {
  print("after", $0)
}; apply(4, before: { print("before") }, to: { -$0 }) { print($0) }
let immediately = { (a: Int, b: Int) -> Int in
  let c = a * b; return c + 1
}(3, 4); print(immediately)
var fs: [(Int) -> (Int) -> Int] = [{ a in { b in a + b } }, { a in { b in a * b } }]; fs.reverse();
print(fs.map { $0(3)(5) })
var expensive: Int { print("computing"); return 42 }; print("before"); print(expensive, expensive)
func outer() -> String {
  var log = ""; func a(_ n: Int) { log += "a\(n)"; if n > 0 { b(n - 1) } };
  func b(_ n: Int) { log += "b\(n)"; if n > 0 { a(n - 1) } }; a(3); return log
}; print(outer())
struct Button {
  var action: () -> Void = { print("default") };
  mutating func onTap(_ f: @escaping () -> Void) {
    let old = action;
    action = {
      old(); f()
    }
  }
}; var bt = Button(); bt.onTap { print("one") }; let copy = bt; bt.onTap { print("two") }; bt.action(); copy.action()
let kp = [\String.count, \String.utf8.count];
print(kp.map { "héllo"[keyPath: $0] }, ["a", "bb"].map(\.count), [(1, "x")].map(\.1));
let nested: ((Int) -> Int)? = nil; print(nested?(3) as Any, (nested ?? { $0 })(4))
