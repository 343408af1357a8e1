func toBinary(_ n: Int) -> String {
  if n == 0 { return "0" }
  var n = n
  var bits = ""
  while n > 0 {
    bits = (n % 2 == 0 ? "0" : "1") + bits
    n /= 2
  }
  return bits
}
for n in [0, 1, 5, 255] { print(n, toBinary(n), toBinary(n) == String(n, radix: 2)) }
