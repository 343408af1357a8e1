var groups: [Int: [Int]] = [:]
for i in 0..<600_000 { groups[i * 7919 % 1009, default: []].append(i) }
var best = 0
for (_, members) in groups where members.count > best { best = members.count }
print(groups.count, best)
var total = 0
for key in groups.keys.sorted() {
  for member in groups[key]! { total += member % 7 }
}
print(total)
