let value = 1
do {
  let value = value + 1
  print(value)
  do {
    let value = "inner \(value)"
    print(value)
  }
}
print(value)
func shadow(_ value: Int) -> Int {
  var value = value
  value *= 10
  if value > 10 {
    let value = value + 1
    return value
  }
  return value
}
print(shadow(1), shadow(2))
for value in 0..<2 { print("loop", value) }
let closure = { (value: String) in value + "!" }
print(closure("hi"), value)
if let value = Int("7") { print(value) }
switch 5 {
case let value: print("case", value)
}
func before() -> Int { after() * 2 }
func after() -> Int { 21 }
print(before())
