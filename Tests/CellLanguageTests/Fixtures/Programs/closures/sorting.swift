struct Run { var name: String; var accuracy: Double; var seconds: Int }
var runs = [Run(name: "rnn", accuracy: 0.81, seconds: 30), Run(name: "lstm", accuracy: 0.87, seconds: 95), Run(name: "cnn", accuracy: 0.87, seconds: 12)]
let orders: [(String, (Run, Run) -> Bool)] = [
  ("accuracy", { ($0.accuracy, -$0.seconds) > ($1.accuracy, -$1.seconds) }), ("time", { $0.seconds < $1.seconds }), ("name", { $0.name < $1.name }),
]
for (title, order) in orders { print(title, runs.sorted(by: order).map(\.name)) }
runs.sort(by: orders[0].1)
print(runs[0].name, runs.first { $0.seconds > 50 }?.name ?? "-")
func then<T>(_ a: @escaping (T, T) -> Int, _ b: @escaping (T, T) -> Int) -> (T, T) -> Bool { { let r = a($0, $1); return (r == 0 ? b($0, $1) : r) < 0 } }
func by<T, K: Comparable>(_ f: @escaping (T) -> K) -> (T, T) -> Int { { f($0) < f($1) ? -1 : f($0) > f($1) ? 1 : 0 } }
print(["bb", "a", "ab", "b"].sorted(by: then(by { $0.count }, by { $0 })))
