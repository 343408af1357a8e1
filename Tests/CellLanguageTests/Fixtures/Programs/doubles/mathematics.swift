import Foundation
let basic: [Double] = [sqrt(2.0), pow(2.0, 10.0), pow(2.0, 0.5), exp(1.0), log(10.0), log2(8.0), log10(1000.0)]
print(basic, exp2(3.0), log1p(0.5), expm1(0.5), cbrt(27.0))
let one = 1.0
print(sin(one), cos(one), tan(one), asin(0.5), acos(0.5), atan(one), atan2(one, -one))
print(sinh(one), cosh(one), tanh(0.5), asinh(one), acosh(2 * one), atanh(0.5))
print(floor(-2.5), ceil(-2.5), round(-2.5), trunc(-2.5), fabs(-1.5), fmod(7.0, 3))
print(hypot(3.0, 4), fmin(1.0, 2), fmax(1.0, 2), copysign(2.0, -1), rint(2.5))
print(erf(0.5), erfc(0.5), tgamma(5.0), exp(-745.2), exp(710.0))
print(log(0.0), log(-1.0).isNaN, pow(0.0, 0.0), sqrt(-1.0).isNaN, fma(2.0, 3, 4))
print(M_PI, M_E, Double.pi * 2, 180 / Double.pi)
func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
func softmax(_ xs: [Double]) -> [Double] {
  let m = xs.max()!
  let e = xs.map { exp($0 - m) }
  let s = e.reduce(0, +)
  return e.map { $0 / s }
}
print(sigmoid(0), sigmoid(2), sigmoid(-30), softmax([1, 2, 3]), softmax([1000, 1000]))
func gaussian(_ x: Double, mean: Double = 0, sd: Double = 1) -> Double { exp(-pow((x - mean) / sd, 2) / 2) / (sd * sqrt(2 * .pi)) }
print(gaussian(0), gaussian(1, mean: 0.5, sd: 2), sqrt(Float(2)))
print(exp(Float(1)), pow(Float(2), 3), tanh(Float(0.5)))
let logs = (1...5).map { log(Double($0)) }
print(logs.reduce(0, +), exp(logs.reduce(0, +)).rounded())
