struct Experiment {
  enum Kind { case baseline, tuned(rate: Double) }
  struct Run { var epoch: Int; var loss: Double }
  let name: String
  var kind: Kind
  var runs: [Run] = []
  var best: Run? { runs.min { $0.loss < $1.loss } }
  mutating func record(_ loss: Double) { runs.append(Run(epoch: runs.count + 1, loss: loss)) }
}
var e = Experiment(name: "rnn", kind: .tuned(rate: 0.01))
for l in [0.9, 0.4, 0.6] { e.record(l) }
print(e.best!, e.runs.count)
if case .tuned(let rate) = e.kind { print("rate", rate) }
let all = [e, Experiment(name: "base", kind: .baseline)]
for x in all {
  switch x.kind {
  case .baseline: print(x.name, "baseline", x.best == nil)
  case .tuned(rate: ..<0.1): print(x.name, "slow", x.best?.epoch ?? 0)
  case .tuned: print(x.name, "fast")
  }
}
print(e)
