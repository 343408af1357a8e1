print(1, 2.0, "three", true, "c" as Character, separator: ", ")
print("no newline", terminator: "")
print("", "a", "", separator: "|", terminator: "$\n")
print()
print([1, 2], ["a", "b"], ["k": 1], (1, "x"), [[1], []], [(1, "a")], Set(["s"]), separator: "\n")
print(Optional(1) as Any, nil as String? as Any, [Optional("a"), nil], Optional(Optional(2)) as Any, ("x", nil as Int?))
print(["quote\"d", "new\nline", "tab\t", "back\\", "é😀", "\u{7}", "\0", "'"])
print("quote\"d new\nline tab\t", Character("\n"), ["\n" as Character, "\"", "'"])
print((), [()], (1, (2, 3), [4]), (a: 1, b: "two"), [(x: 1, y: "p")], ["t": (1, "u")], separator: " ; ")
print(1...3, 1..<3, (1...).description2, [1...2], [0.0..<1.5], "a"..."c", stride(from: 0, to: 4, by: 2).map { $0 })
extension PartialRangeFrom { var description2: String { "\(self)" } }
print(Int.self, [String: Int].self, (Int, String).self, Optional<Double>.self, type(of: [1: [2.0]]), type(of: print as (Any) -> Void) == Int.self)
func print(_ x: Any) { Swift.print(x) }
let x = 5, y: Int? = 5
Swift.print("\(x) \(String(describing: y)) \(y!)", x, y ?? 0)
Swift.print([1.0, 2.25], [Float(1)], [true], ["a": [1, 2]], [nil, 3] as [Int?], [UInt8(3)], [[String: Int]()], ["" : ""])
