print(2.5.rounded(), 3.5.rounded(), (-2.5).rounded(), 2.5.rounded(.toNearestOrEven), 2.7.rounded(.down), 2.1.rounded(.up), (-2.7).rounded(.towardZero), 2.1.rounded(.awayFromZero))
print(7.5.truncatingRemainder(dividingBy: 2), 7.5.remainder(dividingBy: 2), 2.0.squareRoot(), (-4.5).magnitude, 1.5.isNaN, (0.0 / 0).isNaN, (1 / 0.0).isInfinite)
print(Double.nan == .nan, Double.nan < 1, [1, .nan].contains { $0.isNaN }, max(1, 2.5), min(-0.5, 0), abs(-3.25), 0.0 == -0.0)
print(5.5.sign == .plus, (-5.5).sign, 8.0.exponent, 10.0.significand, 1.0.nextUp, 1.0.ulp, 1.5.bitPattern, Double(bitPattern: 0x3FF8_0000_0000_0000))
print(3.7.isFinite, 0.0.isZero, (5.0).isNormal, Double.minimum(1, 2), Double.maximum(1, .nan), 1.0.addingProduct(2, 3), (-1.0).squareRoot().isNaN)
print(Int(2.9), Int(-2.9), UInt8(200.7), Int(exactly: 2.5) as Any, Double(exactly: 3)!, Double(1 << 60), Int(1e18), Double("1e-3")!, Double("0x1p3")!)
var x = 10.0
x += 2; x /= 5; x -= 0.4; x *= -1
print(x, -x, +x, x.sign == .minus, x.rounded(), x < 0)
x.round(); x.negate(); x.formSquareRoot()
print(x, 1e300 * 1e10, -1e300 * 1e10, 5.0.distance(to: 7.5), 5.0.advanced(by: -1), (1.0...2.0).contains(1.5), 2.0.isLess(than: 3))
print(Float(2).squareRoot(), Float(5) / 2, Double(Float(5) / 3), Float(Double.pi), Float("2.5")!, Float(7).truncatingRemainder(dividingBy: 4))
print([0.3, 0.1, 0.2].sorted(), [0.3, 0.1].max()!, [1.5, 2.5].reduce(0, +) / 2, 9.0 / 2, Double(9 / 2))
