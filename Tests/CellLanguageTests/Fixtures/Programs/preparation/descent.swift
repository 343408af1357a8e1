struct Point { var x: Double, y: Double }
let points = (0..<20).map { i in Point(x: Double(i) / 10, y: 3 * Double(i) / 10 - 1 + (i % 2 == 0 ? 0.1 : -0.1)) }
var w = 0.0, b = 0.0
let rate = 0.1
var history: [Double] = []
for epoch in 1...200 {
  var gw = 0.0, gb = 0.0, loss = 0.0
  for p in points {
    let error = w * p.x + b - p.y
    loss += error * error
    gw += 2 * error * p.x
    gb += 2 * error
  }
  let n = Double(points.count)
  w -= rate * gw / n
  b -= rate * gb / n
  history.append(loss / n)
  if epoch % 50 == 0 { print("epoch \(epoch): loss \(loss / n)") }
}
print(w, b, history.first!, history.last! < history.first!)
let improved = zip(history, history.dropFirst()).filter { $0 > $1 }.count
print(improved, history.count)
enum Activation: String, CaseIterable {
  case relu, leaky, step
  func callAsFunction(_ x: Double) -> Double {
    switch self {
    case .relu: max(0, x)
    case .leaky: x > 0 ? x : 0.01 * x
    case .step: x > 0 ? 1 : 0
    }
  }
}
for a in Activation.allCases { print(a.rawValue, [-2, 0, 3].map { a($0) }) }
