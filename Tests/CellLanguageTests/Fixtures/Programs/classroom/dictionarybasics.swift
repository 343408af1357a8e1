var d: [String: Int] = [:]
d["a"] = 1
d["b", default: 10] += 5
d["c"] = d["a"]
d.removeValue(forKey: "a")
print(d.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }, d.count, d["zzz"] == nil)
print(d.mapValues { $0 * 2 }["b"]!, d.filter { $0.value > 5 }.keys.sorted(), d.values.max()!)
