func thousands(_ n: Int) -> String {
  var out = ""
  for (i, c) in String(abs(n)).reversed().enumerated() {
    if i > 0 && i % 3 == 0 { out.append(",") }
    out.append(c)
  }
  return (n < 0 ? "-" : "") + String(out.reversed())
}
print(thousands(0), thousands(999), thousands(1234567), thousands(-1000))
func fixed(_ x: Double, _ d: Int) -> String {
  let scale = (0..<d).reduce(1.0) { s, _ in s * 10 }
  let n = Int((x * scale).rounded())
  return "\(n / Int(scale)).\(String(repeating: "0", count: d - String(n % Int(scale)).count))\(n % Int(scale))"
}
print(fixed(3.14159, 2), fixed(2, 3), fixed(1.005, 2), fixed(0.0649, 3))
func percent(_ p: Double) -> String { "\((p * 1000).rounded() / 10)%" }
print(percent(0.1234), percent(1), percent(0.9999))
func engineering(_ n: Double) -> String {
  var n = n, i = 0
  let units = ["", "k", "M", "G"]
  while n >= 1000, i < 3 { n /= 1000; i += 1 }
  return "\(n)\(units[i])"
}
print([5.0, 1500, 2_000_000, 3e12].map(engineering))
print((1...3).map { String(repeating: " ", count: 5 - "\($0 * $0)".count) + "\($0 * $0)" })
