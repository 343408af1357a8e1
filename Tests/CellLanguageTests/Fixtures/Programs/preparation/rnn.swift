import Foundation
struct Cell {
  let units: Int
  var wx: [[Double]], wh: [[Double]], b: [Double]
  init(inputs: Int, units: Int) {
    self.units = units
    wx = []
    for i in 0..<inputs {
      let row: [Double] = (0..<units).map { u in Double((i * 7 + u * 3) % 5 - 2) / 4 }
      wx.append(row)
    }
    wh = (0..<units).map { i in (0..<units).map { u in i == u ? 0.5 : -0.1 } }
    b = [Double](repeating: 0.1, count: units)
  }
  func step(_ x: [Double], _ h: [Double]) -> [Double] {
    (0..<units).map { u in
      var z = b[u]
      for i in x.indices { z += x[i] * wx[i][u] }
      for j in h.indices { z += h[j] * wh[j][u] }
      return tanh(z)
    }
  }
  func run(_ sequence: [[Double]]) -> [[Double]] {
    var h = [Double](repeating: 0, count: units)
    return sequence.map { x in
      h = step(x, h)
      return h
    }
  }
}
let cell = Cell(inputs: 2, units: 3)
for h in cell.run([[1, 0], [0, 1], [1, 1], [0, 0]]) { print(h.map { String(format: "%.4f", $0) }.joined(separator: " ")) }
let logits = cell.run([[0.5, -0.5]])[0]
let probability = 1 / (1 + exp(-logits.reduce(0, +)))
print(String(format: "%.6f", probability), String(format: "%.4f", -log(probability)))
