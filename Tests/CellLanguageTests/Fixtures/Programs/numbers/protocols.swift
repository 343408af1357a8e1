func sum<T: Numeric>(_ xs: [T]) -> T { xs.reduce(0, +) }
func mean<T: FloatingPoint>(_ xs: [T]) -> T { xs.reduce(0, +) / T(xs.count) }
func gcd<T: BinaryInteger>(_ a: T, _ b: T) -> T { b == 0 ? a : gcd(b, a % b) }
func norm<T: FloatingPoint>(_ xs: [T]) -> T { xs.map { $0 * $0 }.reduce(0, +).squareRoot() }
func lerp<T: BinaryFloatingPoint>(_ a: T, _ b: T, _ t: T) -> T { a + (b - a) * t }
func power<T: Numeric>(_ b: T, _ n: Int) -> T { (0..<n).reduce(1) { r, _ in r * b } }
print(sum([1, 2]), sum([0.5, 1]), mean([1.0, 2]), mean([Float(1), 4]), gcd(12, 18), gcd(UInt8(100), 75))
print(norm([3.0, 4]), lerp(0.0, 10, 0.25), lerp(Float(1), 2, 0.5), power(2, 8), power(1.5, 2))
func describe<T: FixedWidthInteger>(_ x: T) -> String { "\(T.self) \(x) of \(T.min)...\(T.max)" }
print(describe(Int8(5)), describe(UInt16(9)))
func average<C: Collection>(_ c: C) -> Double where C.Element: BinaryInteger { Double(c.reduce(0) { $0 + Int($1) }) / Double(c.count) }
print(average([1, 2]), average(Set<UInt8>([4])), average(1...4))
extension Numeric { func squared() -> Self { self * self } }
print(3.squared(), 1.5.squared(), UInt8(4).squared())
extension Comparable { func clamped(to r: ClosedRange<Self>) -> Self { min(max(self, r.lowerBound), r.upperBound) } }
print(5.clamped(to: 1...3), 0.2.clamped(to: 0.5...1), "m".clamped(to: "a"..."f"))
