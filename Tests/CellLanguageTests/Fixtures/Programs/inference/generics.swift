func pair<A, B>(_ a: A, _ b: B) -> (A, B) { (a, b) }
func apply<T, R>(_ x: T, _ f: (T) -> R) -> R { f(x) }
func first<C: Collection>(_ c: C) -> C.Element? { c.first }
func make<T>(_ n: Int, _ x: T) -> [T] { Array(repeating: x, count: n) }
func zipWith<A, B, C>(_ a: [A], _ b: [B], _ f: (A, B) -> C) -> [C] { zip(a, b).map { f($0, $1) } }
print(pair(1, 2.5), apply(3) { "\($0 + 1)" }, first([4, 5])!, first("xy")!, make(2, "a"))
print(zipWith([1, 2], [0.5, 1.5]) { Double($0) * $1 }, zipWith(["a"], [1]) { "\($0)\($1)" })
let d: Double = apply(2) { Double($0) / 4 }
let strings: [String] = apply([1, 2]) { $0.map { "\($0)" } }
print(d, strings, make(1, [Int]()), apply("abc", \.count))
struct Wrapper<T> { var value: T; func map<U>(_ f: (T) -> U) -> Wrapper<U> { .init(value: f(value)) } }
print(Wrapper(value: 3).map { $0 * 2 }.map { "<\($0)>" }.value, Wrapper(value: [1]).value.count)
let w: Wrapper<Double> = .init(value: 1)
print(w, type(of: w.map { Int($0) }))
func sum<T: AdditiveArithmetic>(_ xs: T...) -> T { xs.reduce(.zero, +) }
print(sum(1, 2, 3), sum(0.5, 0.25), sum() as Int)
