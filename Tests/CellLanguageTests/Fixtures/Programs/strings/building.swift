var text = ""
for i in 0..<5 { text += "\(i)," }
print(text, text.count)
text.removeLast()
print(text)
var lines: [String] = []
for i in 1...3 {
  var row = ""
  for j in 1...3 { row += (j > 1 ? "\t" : "") + String(i * j) }
  lines.append(row)
}
print(lines.joined(separator: "\n"))
let csv = [["a", "b"], ["1", "2"]].map { $0.joined(separator: ",") }.joined(separator: "\n")
print(csv)
let bar = String(repeating: "=", count: 5) + ">" + String(repeating: ".", count: 3)
print("[" + bar + "]")
func hex(_ n: Int) -> String {
  var n = n, out = ""
  repeat { out = String("0123456789abcdef"[n % 16]) + out; n /= 16 } while n > 0
  return out
}
extension String { subscript(n: Int) -> Character { self[index(startIndex, offsetBy: n)] } }
print(hex(255), hex(4096), String(4096, radix: 16, uppercase: true), hex(0))
var output = String()
output.reserveCapacity(100)
print(1, "a", to: &output)
print(2.5, terminator: "!", to: &output)
output.write("end")
print(output)
let copy = output
output.append("x")
print(copy == output, copy.count + 1 == output.count)
