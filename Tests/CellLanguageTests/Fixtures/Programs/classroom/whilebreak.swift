var n = 0
while true {
  n += 1
  if n % 2 == 0 { continue }
  if n > 9 { break }
  print(n, terminator: n < 9 ? ", " : "\n")
}
print("ended at", n)
