let samples = Array(1...10)
func batches<T>(_ xs: [T], of size: Int, dropLast: Bool = false) -> [ArraySlice<T>] {
  var out: [ArraySlice<T>] = []
  var start = 0
  while start < xs.count {
    let end = min(start + size, xs.count)
    if dropLast && end - start < size { break }
    out.append(xs[start..<end])
    start = end
  }
  return out
}
print(batches(samples, of: 4).map { Array($0) }, batches(samples, of: 4, dropLast: true).count)
for (i, batch) in batches(samples, of: 3).enumerated() {
  let loss = batch.map { 1 / Double($0) }.reduce(0, +) / Double(batch.count)
  print("batch \(i + 1): \(batch.count) samples, loss \((loss * 10000).rounded() / 10000)")
}
func folds(_ n: Int, k: Int) -> [(train: [Int], test: [Int])] {
  (0..<k).map { fold in
    let test = (0..<n).filter { $0 % k == fold }
    return (train: (0..<n).filter { !test.contains($0) }, test: test)
  }
}
for (train, test) in folds(7, k: 3) { print(train, test) }
let (train, validation) = (samples.prefix(8), samples.suffix(2))
print(train.count, validation, samples.chunk(3))
extension Array { func chunk(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min(count, $0 + n)]) } } }
