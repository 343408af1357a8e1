import Foundation
func integrate(_ f: (Double) -> Double, _ a: Double, _ b: Double, n: Int = 100) -> Double {
  let h = (b - a) / Double(n)
  var s = (f(a) + f(b)) / 2
  for i in 1..<n { s += f(a + Double(i) * h) }
  return s * h
}
print(String(format: "%.6f %.6f", integrate(sin, 0, .pi), integrate({ $0 * $0 }, 0, 3)))
func derivative(_ f: @escaping (Double) -> Double, h: Double = 1e-5) -> (Double) -> Double { { (f($0 + h) - f($0 - h)) / (2 * h) } }
print(String(format: "%.4f %.4f", derivative(cos)(1), derivative { exp($0) }(0)))
func bisect(_ f: (Double) -> Double, _ lo: Double, _ hi: Double) -> Double {
  var (lo, hi) = (lo, hi)
  for _ in 0..<60 { let m = (lo + hi) / 2; if (f(lo) < 0) == (f(m) < 0) { lo = m } else { hi = m } }
  return lo
}
print(String(format: "%.8f", bisect({ $0 * $0 * $0 - 2 }, 0, 2)))
func euler(_ f: (Double, Double) -> Double, y0: Double, dt: Double, steps: Int) -> [Double] {
  (0..<steps).reduce(into: [y0]) { ys, i in ys.append(ys.last! + dt * f(Double(i) * dt, ys.last!)) }
}
print(euler({ _, y in -y }, y0: 1, dt: 0.25, steps: 4))
var state = (x: 1.0, v: 0.0)
for _ in 0..<10 { state.v -= 0.1 * state.x; state.x += 0.1 * state.v }
print(state)
