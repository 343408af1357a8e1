let xs = [2.0, 4, 4, 4, 5, 5, 7, 9]
let mean = xs.reduce(0, +) / Double(xs.count)
let sd = (xs.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(xs.count)).squareRoot()
print(mean, sd, xs.map { ($0 - mean) / sd })
let low = xs.min()!, high = xs.max()!
print(xs.map { ($0 - low) / (high - low) })
