protocol Stack { associatedtype E; mutating func push(_ e: E); mutating func pop() -> E?; var isEmpty: Bool { get } }
extension Array: Stack { typealias E = Element; mutating func push(_ e: Element) { append(e) }; mutating func pop() -> Element? { popLast() } }
func drain<S: Stack>(_ s: inout S) -> [S.E] { var out: [S.E] = []; while let x = s.pop() { out.append(x) }; return out }
var a = [1, 2, 3]; a.push(4); print(drain(&a), a)
protocol Zero { init(); static func + (l: Self, r: Self) -> Self; static func * (l: Self, r: Self) -> Self }
extension Int: Zero {}
extension Double: Zero {}
extension Float: Zero {}
func dot<T: Zero>(_ a: [T], _ b: [T]) -> T { zip(a, b).map { $0 * $1 }.reduce(T(), +) }
print(dot([1, 2], [3, 4]), dot([0.5, 2], [4, 1]), dot([Float(1)], [2]))
protocol Comparing { static func < (a: Self, b: Self) -> Bool }
extension String: Comparing {}
extension Int: Comparing {}
func least<T: Comparing>(_ xs: [T]) -> T? { var m = xs.first; for x in xs { if let y = m, x < y { m = x } }; return m }
print(least(["b", "a"]) ?? "-", least([3, 1, 2]) ?? 0)
protocol HasCount { var count: Int { get }; var isEmpty: Bool { get } }
extension Array: HasCount {}
extension Dictionary: HasCount {}
extension String: HasCount {}
extension Set: HasCount {}
let things: [any HasCount] = [[1, 2], ["a": 1], "hello", Set([1, 1])]
print(things.map { $0.count }, things.filter(\.isEmpty).count)
protocol Mapper { func map<T>(_ transform: (Int) -> T) -> [T] }
struct Three: Mapper { func map<T>(_ transform: (Int) -> T) -> [T] { (0..<3).map(transform) } }
let m: any Mapper = Three(); print(m.map { $0 * 2 }, m.map { "\($0)" })
protocol Parser { associatedtype Out; func parse(_ s: Substring) -> (Out, Substring)? }
struct Digit: Parser { func parse(_ s: Substring) -> (Int, Substring)? { guard let c = s.first, let n = c.wholeNumberValue else { return nil }; return (n, s.dropFirst()) } }
struct Many<P: Parser>: Parser { let p: P; func parse(_ s: Substring) -> ([P.Out], Substring)? { var r: [P.Out] = []; var s = s; while let (o, t) = p.parse(s) { r.append(o); s = t }; return (r, s) } }
struct Map<P: Parser, O>: Parser { let p: P; let f: (P.Out) -> O; func parse(_ s: Substring) -> (O, Substring)? { p.parse(s).map { (f($0.0), $0.1) } } }
extension Parser { func many() -> Many<Self> { Many(p: self) }; func map<O>(_ f: @escaping (Out) -> O) -> Map<Self, O> { Map(p: self, f: f) } }
let number = Digit().many().map { $0.reduce(0) { $0 * 10 + $1 } }
if let (n, rest) = number.parse("123abc") { print(n, rest) }
print(type(of: number))
struct Pair<A, B> { var a: A; var b: B }
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair: Comparable where A: Comparable, B: Comparable { static func < (l: Pair, r: Pair) -> Bool { (l.a, l.b) < (r.a, r.b) } }
print([Pair(a: 2, b: "x"), Pair(a: 1, b: "z"), Pair(a: 1, b: "y")].sorted().map { "\($0.a)\($0.b)" }, Pair(a: 1, b: 1) == Pair(a: 1, b: 1))
