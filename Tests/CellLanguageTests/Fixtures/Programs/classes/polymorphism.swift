protocol Layer: AnyObject {
  var units: Int { get }
  func forward(_ x: [Double]) -> [Double]
}
class Dense: Layer {
  let units: Int
  var weights: [[Double]]
  init(inputs: Int, units: Int) {
    self.units = units
    weights = (0..<units).map { u in (0..<inputs).map { Double($0 + u) } }
  }
  func forward(_ x: [Double]) -> [Double] {
    weights.map { row in zip(row, x).reduce(0) { $0 + $1.0 * $1.1 } }
  }
}
class Activation: Layer {
  let units = 0
  let f: (Double) -> Double
  init(_ f: @escaping (Double) -> Double) { self.f = f }
  func forward(_ x: [Double]) -> [Double] { x.map(f) }
}
let network: [Layer] = [Dense(inputs: 2, units: 3), Activation { max(0, $0 - 2) }, Dense(inputs: 3, units: 1)]
var x = [1.0, 2.0]
for layer in network {
  x = layer.forward(x)
  print(type(of: layer), layer.units, x)
}
let first: any Layer = network[0]
print(first === network[0])
