for n in 100..<1000 {
  let digits = String(n).map { $0.wholeNumberValue! }
  if digits.map({ $0 * $0 * $0 }).reduce(0, +) == n { print(n) }
}
