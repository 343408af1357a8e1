struct Sale { var region: String, product: String, amount: Double }
let sales = [
  Sale(region: "N", product: "a", amount: 10), Sale(region: "S", product: "a", amount: 20),
  Sale(region: "N", product: "b", amount: 5.5), Sale(region: "S", product: "a", amount: 1),
]
let byRegion = Dictionary(grouping: sales) { $0.region }
for (region, rows) in byRegion.sorted(by: { $0.key < $1.key }) { print(region, rows.count, rows.map(\.amount).reduce(0, +)) }
var pivot: [String: [String: Double]] = [:]
for s in sales { pivot[s.region, default: [:]][s.product, default: 0] += s.amount }
for r in pivot.keys.sorted() { print(r, pivot[r]!.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }) }
let totals = byRegion.mapValues { $0.reduce(0) { $0 + $1.amount } }
print(totals.max { $0.value < $1.value }!.key, totals.values.reduce(0, +), sales.map(\.product).reduce(into: Set()) { $0.insert($1) }.sorted())
let partitioned = sales.reduce(into: (big: [Double](), small: [Double]())) { $1.amount > 7 ? $0.big.append($1.amount) : $0.small.append($1.amount) }
print(partitioned.big, partitioned.small)
