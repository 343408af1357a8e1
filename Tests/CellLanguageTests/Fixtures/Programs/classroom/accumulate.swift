func accumulate(_ xs: [Double], _ f: (Double, Double) -> Double) -> [Double] {
  var out: [Double] = []
  for x in xs { out.append(out.isEmpty ? x : f(out.last!, x)) }
  return out
}
print(accumulate([1, 2, 3, 4], +), accumulate([1, 2, 3, 4], *), accumulate([3, 1, 4], max))
