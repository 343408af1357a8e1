var found: (Int, Int)?
outer: for i in 1...9 {
  for j in i...9 {
    if i * j == 42 {
      found = (i, j)
      break outer
    }
    if j > 7 { continue outer }
  }
}
print(found ?? (0, 0))

var steps = 0
loop: while true {
  repeat {
    steps += 1
    if steps % 3 == 0 { continue loop }
    if steps > 10 { break loop }
  } while steps < 100
}
print("steps", steps)

check: do {
  print("before")
  if steps > 5 { break check }
  print("never")
}
decision: if steps > 0 {
  if steps == 11 { break decision }
  print("not reached")
} else {
  print("no")
}
search: switch steps {
case 11:
  for k in 0..<5 {
    if k == 2 { break search }
    print("k", k)
  }
  print("never")
default: print("default")
}
