let things: [Any] = [1, "two", 3.0, [4], true]
for t in things {
  if let i = t as? Int { print("Int", i) }
  else if let s = t as? String { print("String", s) }
  else if let d = t as? Double { print("Double", d) }
  else { print("other", t) }
}
print(things.count)
