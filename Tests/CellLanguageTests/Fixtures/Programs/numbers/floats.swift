let a: Float = 0.1, b: Float = 0.2
print(a + b, a * b, a / b, Double(a), Float(0.1) == 0.1, a + b == 0.3)
let ws: [Float] = [0.5, -1.25, 3]
print(ws, ws.reduce(0, +), ws.map { $0 * 2 }, ws.max()!, ws.map { Double($0) }, ws.sorted())
print(Float(1) / 3, Float(2).squareRoot(), Float(1e-10), Float(123456789), Float.infinity, -Float.zero, Float("1.1")!)
print(Float(16777217), Float(0.1 + 0.2), Int(Float(2.9)), Float(Int.max), (Float(5) / 2).rounded())
var acc: Float = 0
for _ in 0..<10 { acc += 0.1 }
print(acc, acc == 1, abs(acc - 1) < 1e-6)
