struct Scaler {
  var factor: Double
  func apply(_ x: Double) -> Double { x * factor }
  static func unit(_ x: Double) -> Double { x }
}
let scaler = Scaler(factor: 2.5)
let f = scaler.apply
print(f(4), [1.0, 2].map(scaler.apply), [1.0].map(Scaler.unit))
let unbound = Scaler.apply
print(unbound(Scaler(factor: 10))(1.5))
class Counter {
  var count = 0
  func add(_ n: Int) { count += n }
}
let counter = Counter()
[1, 2, 3].forEach(counter.add)
print(counter.count)
let points = zip([1, 2], [3, 4]).map(Point.init)
struct Point { var x: Int, y: Int }
print(points)
enum Token { case word(String), end }
print(["a", "b"].map(Token.word))
print([3, 1, 2].reduce(Int.min, max), [[1], [2, 3]].reduce([], +))
print(["b", "a"].sorted(by: <), ["x": 1, "y": 2].mapValues(String.init).sorted { $0.key < $1.key }.map(\.value))
