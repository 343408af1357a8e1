let xs = [-2.5, -1.5, -0.4, 0.5, 1.5, 2.5, 2.6]
print(xs.map { $0.rounded() })
print(xs.map { $0.rounded(.toNearestOrEven) })
print(xs.map { $0.rounded(.up) }, xs.map { $0.rounded(.down) })
print(xs.map { $0.rounded(.towardZero) }, xs.map { $0.rounded(.awayFromZero) })
print(xs.map { Int($0) }, xs.map { Int($0.rounded()) })
print((0.1 + 0.2 == 0.3), abs(0.1 + 0.2 - 0.3) < 1e-9, (2.675 * 100).rounded() / 100)
print(7 / 2, -7 / 2, 7 % 2, -7 % 2, 7.0 / 2, (7.0 / 2).rounded(.down), 7.5.truncatingRemainder(dividingBy: 2))
