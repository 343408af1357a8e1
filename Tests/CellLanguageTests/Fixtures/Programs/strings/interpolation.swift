let name = "Ann", n = 3, x = 2.5
print("Hi \(name), \(n) + \(x) = \(Double(n) + x)")
print("nested \("inner \(n * 2) \(name.map { "\($0)." }.joined())")")
print("\(name)\(n)\(x)", "\([1, 2])", "\(["k": 1])", "\((1, "a"))", "\(Optional(4) as Any)", "\(nil as Int? as Any)")
print("call \(max(1, n)), closure \({ $0 * 2 }(4)), ternary \(n > 2 ? "big" : "small"), index \([5, 6][1])")
print(#"raw \(n) "quotes" \#(n)"#, ##"a "# b \##(name)"##)
print("""
  multi "line" \(name)
    indented \
  joined
  last
  """)
print(#"""
  raw \(n) multi
  \#(x)
  """#)
print("""
  a

  b\tc \("x" + """
  inner
  """)
  """)
struct P: CustomStringConvertible { var description: String { "P!" } }
print("\(P()) \([P()]) \(P.self)", "\(true) \(Character("c")) \(UInt8(7)) \(Float(0.1))")
print("\u{48}\u{49} \' \" \\ \0".count, "\("\("deep")")")
extension String.StringInterpolation { mutating func appendInterpolation(percent v: Double) { appendLiteral("\(Int(v * 100))%") } }
print("got \(percent: 0.875)")
let multi = """
  one
  two
  """
print(multi.split(separator: "\n").count, multi.count)
