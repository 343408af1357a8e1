class Base {
  var x: Int
  var log: [String] = []
  init(x: Int) { self.x = x; log.append("base") }
  convenience init() { self.init(x: 7); log.append("convenience") }
  init?(text: String) {
    guard let n = Int(text) else { return nil }
    x = n
  }
  required init(flag: Bool) { x = flag ? 1 : 0 }
}
class Derived: Base {
  var y = 10
  override init(x: Int) { super.init(x: x * 2); log.append("derived") }
  required init(flag: Bool) { super.init(flag: !flag); y = 0 }
}
class Inherits: Base { var z = "z" }
let d = Derived(x: 3)
print(d.x, d.y, d.log)
let e = Derived(flag: true)
print(e.x, e.y)
print(Inherits().log, Inherits(text: "12")!.x, Inherits(text: "x") == nil)
print(Base().x)
class Late {
  let value: Int
  init(_ n: Int) {
    if n > 0 { value = n } else { value = -n }
  }
}
print(Late(-4).value)
