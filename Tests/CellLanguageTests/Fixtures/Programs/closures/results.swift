let xs = ["1", "b"]
print(xs.compactMap { x -> Int in x.count }, xs.map { x -> Int? in Int(x) }.count, xs.first.flatMap { s -> String in s + "!" } ?? "")
let f: (Int) -> Int? = { x -> Int in x + 1 }; print(f(2) as Any)
enum E: Error { case e }
let r = xs.compactMap { x -> Int in let n = x.count; if n > 5 { return 0 }; return n }; print(r, try xs.compactMap { x throws -> Int in if x.isEmpty { throw E.e }; return 3 })
func sw(_ x: Int) -> String { switch x { case 0: "zero"; case 1: if x > 0 { "one" } else { "no" }; default: fatalError() } }; print(sw(0), sw(1))
func th(_ x: Int) throws -> Int { if x > 1 { x } else { throw E.e } }; print((try? th(0)) ?? -1, try th(2)); func rt(_ x: Int) -> Int { if x > 1 { return 2 } else { return 3 } }; print(rt(1))
let lz: Int? = { 3 }(); let d: Double = { let k = 2; return Double(k) }(); print(lz as Any, d)
