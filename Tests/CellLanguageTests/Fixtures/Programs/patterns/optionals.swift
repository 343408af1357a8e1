func describe(_ x: Int??) -> String {
  switch x {
  case .none: "none"
  case .some(.none): "some none"
  case .some(.some(let v)): "value \(v)"
  }
}
print(describe(nil), describe(.some(nil)), describe(5))
let names: [String?] = ["Ann", nil, "Bob"]
for case let name? in names { print(name) }
for name in names {
  switch name {
  case "Ann"?: print("it is Ann")
  case let other?: print("someone: \(other)")
  case nil: print("nobody")
  }
}
let score: Int? = 80
switch score {
case let s? where s > 90: print("A")
case (70...90)?: print("B")
case .some(let s): print("C", s)
case .none: print("-")
}
if case .some(let s) = score { print(s) }
if case 80? = score { print("eighty") }
