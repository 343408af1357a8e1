func f(_ x: Any) -> String { switch x { case Optional<Any>.none: "none"; case Optional<Int>.some(let n): "some \(n)"; case let n as Int: "int \(n)"; default: "other" } }
print(f(3), f(Optional<Int>.none as Any), f("s"), f(Optional(4) as Any))
let o: Int? = 3
switch o { case Optional<Int>.none: print("n"); case Optional.some(let v): print(v) }
switch o { case Optional.none: print("n"); case Optional<Int>.some(let v) where v > 2: print(v); case .some: print("s") }
if case Optional<Int>.some(3) = o { print("three") }
