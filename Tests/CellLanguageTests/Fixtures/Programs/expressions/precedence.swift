print(2 + 3 * 4 - 10 / 3 % 2, (2 + 3) * 4, -2 * -3, 7 - 2 - 1, 2 * 3 % 4)
print(1 + 2 == 3 && 4 > 3 || false, !true || true, 1 << 3 + 1, 6 & 3 | 8, 5 ^ 1 & 3)
print(1...3 ~= 2, nil ?? 4 + 1, (nil as Int?) ?? 2 * 3, true ? 1 : false ? 2 : 3)
let a = 5
print(a > 3 ? "y" : "n", -a + 1, ~a, +a, a & -a, a * a - a << 1)
print(10 - 3 + 2, 100 / 10 / 2, 2 == 2 ? 1 + 1 : 0, (8 >> 1) << 2)
var x = 10
x -= 3 + 2
x *= 2 + 1
print(x, x == 15 ? "ok" : "bad")
print((0..<5).contains(3), 0..<2 + 3, 1 + 1...3 * 2)
print(1 as Double / 2, Double(a) / 2, 3 / 2, 3 / 2.0, 7 % -3, -7 % 3, -7 / 2)
let optional: Int? = 3
print(optional! * 2 + 1, (optional ?? 0) + 1, optional.map { $0 + 1 } ?? 0)
