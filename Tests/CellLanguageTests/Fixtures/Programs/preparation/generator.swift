struct Generator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
var g = Generator(state: 7)
print((0..<5).map { _ in Int.random(in: 0..<100, using: &g) })
print((0..<3).map { _ in Int.random(in: -5...5, using: &g) }, UInt8.random(in: 0...255, using: &g), Int.random(in: .min ... .max, using: &g))
print(Double.random(in: 0..<1, using: &g), Double.random(in: -2...2, using: &g), Float.random(in: 0..<1, using: &g))
print(Bool.random(using: &g), Bool.random(using: &g), Bool.random(using: &g))
print((1...10).shuffled(using: &g), ["a", "b", "c"].shuffled(using: &g))
var list = [1, 2, 3, 4, 5]
list.shuffle(using: &g)
print(list, list.randomElement(using: &g)!, (10..<20).randomElement(using: &g)!, "xyz".randomElement(using: &g)!)
func normal() -> Double {
  var s = 0.0
  for _ in 0..<12 { s += Double.random(in: 0..<1, using: &g) }
  return s - 6
}
print(normal(), normal())
print([Int]().randomElement(using: &g) as Any, g.next(), g.next(upperBound: 10 as UInt64))
var other = Generator(state: 7)
print(Int.random(in: 0..<100, using: &other))
