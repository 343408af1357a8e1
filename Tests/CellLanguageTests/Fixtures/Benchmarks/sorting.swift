var state = 12345
var values: [Int] = []
for _ in 0..<200_000 {
  state = (state * 1_103_515_245 + 12345) % 2_147_483_648
  values.append(state)
}
let sorted = values.sorted { $0 % 100_003 < $1 % 100_003 }
print(sorted[0], sorted[100_000], sorted[199_999])
let descending = values.sorted { $0 > $1 }
print(descending[0], descending[199_999])
