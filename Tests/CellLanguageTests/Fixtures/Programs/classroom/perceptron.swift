let inputs = [([0.0, 0], 0), ([0, 1], 0), ([1, 0], 0), ([1, 1], 1)]
var w = [0.0, 0.0], bias = 0.0
func predict(_ x: [Double]) -> Int { zip(w, x).map(*).reduce(bias, +) > 0 ? 1 : 0 }
for _ in 1...10 {
  for (x, target) in inputs {
    let error = Double(target - predict(x))
    for i in w.indices { w[i] += 0.1 * error * x[i] }
    bias += 0.1 * error
  }
}
print(inputs.map { predict($0.0) })
print(w.map { ($0 * 10).rounded() / 10 }, (bias * 10).rounded() / 10)
