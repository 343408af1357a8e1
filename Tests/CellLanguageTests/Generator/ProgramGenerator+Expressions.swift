extension ProgramGenerator {
  /// An expression of a kind. With depth 0 it is a variable or a literal.
  ///
  /// All but short ones are given a name and a type on a line of their own, as the compiler gives up on long expressions.
  mutating func expression(_ kind: Kind, depth: Int) -> String {
    let text = composed(kind, depth: depth)
    guard text.utf8.count > 20 else { return text }
    let name = freshName("t")
    line("let \(name): \(kind.name(number)) = \(text)")
    return name
  }

  private mutating func composed(_ kind: Kind, depth: Int) -> String {
    if depth == 0 || chance(20) { return leaf(kind) }
    if chance(12), let call = call(kind, depth: depth) { return call }
    switch kind {
    case .int: return int(depth - 1)
    case .double: return double(depth - 1)
    case .bool: return bool(depth - 1)
    case .string: return string(depth - 1)
    case .ints: return ints(depth - 1)
    case .strings: return strings(depth - 1)
    case .table: return table(depth - 1)
    case .optional: return optional(depth - 1)
    case .pair: return "(\(expression(.int, depth: depth - 1)), \(expression(.string, depth: depth - 1)))"
    case .record: return record(depth - 1)
    case .choice: return choice(depth - 1)
    case .object:
      return "\(chance(50) ? "Sub" : "Object")\(number)(\(expression(.int, depth: depth - 1)) % 1000)"
    }
  }

  private mutating func leaf(_ kind: Kind) -> String {
    if chance(75), let variable = variable(kind) { return variable.name }
    switch kind {
    case .int: return literal()
    case .double: return pick(["0.5", "2.25", "-1.75", "3.0", "10.125", "0.1", "100.0"])
    case .bool: return pick(["true", "false"])
    case .string: return pick(["\"\"", "\"a\"", "\"word\"", "\"é\"", "\"two words\"", "\"👍x\""])
    case .ints: return pick(["[Int]()", "[1, 2, 3]", "[5, -4, 0, 9]", "Array(1...4)"])
    case .strings: return pick(["[String]()", "[\"b\", \"a\"]", "[\"x\", \"yy\", \"zzz\"]"])
    case .table: return pick(["[String: Int]()", "[\"a\": 1]", "[\"k\": 2, \"m\": 5]"])
    case .optional: return pick(["Int?.none", "Optional(\(Int.random(in: 0...9, using: &random)))"])
    case .pair: return "(\(literal()), \"p\")"
    case .record: return "Record\(number)()"
    case .choice:
      return pick(["Choice\(number).plain", "Choice\(number).number(4)", "Choice\(number).text(\"t\", count: 2)"])
    case .object: return "Object\(number)(\(Int.random(in: 0...50, using: &random)))"
    }
  }

  private mutating func literal() -> String {
    let value = Int.random(in: -20...100, using: &random)
    return value < 0 ? "(\(value))" : "\(value)"
  }

  private mutating func call(_ kind: Kind, depth: Int) -> String? {
    guard let function = functions.filter({ $0.result == kind }).randomElement(using: &random) else { return nil }
    let arguments = function.parameters.map { expression($0, depth: depth - 1) }
    return "\(function.name)(\(arguments.joined(separator: ", ")))"
  }

  private mutating func int(_ depth: Int) -> String {
    func small(_ text: String) -> String { "(\(text) % 97)" }
    switch Int.random(in: 0..<17, using: &random) {
    case 0: return "(\(small(expression(.int, depth: depth))) + \(small(expression(.int, depth: depth))))"
    case 1: return "(\(small(expression(.int, depth: depth))) - \(small(expression(.int, depth: depth))))"
    case 2: return "(\(small(expression(.int, depth: depth))) * \(small(expression(.int, depth: depth))))"
    case 3: return "(\(expression(.int, depth: depth)) / \(pick(["2", "3", "7"])))"
    case 4: return "(\(expression(.int, depth: depth)) % \(pick(["2", "5", "11"])))"
    case 5:
      return "(\(expression(.int, depth: depth)) \(pick(["&", "|", "^"])) \(Int.random(in: 0...63, using: &random)))"
    case 6: return "(\(small(expression(.int, depth: depth))) << \(Int.random(in: 0...5, using: &random)))"
    case 7: return "(\(expression(.int, depth: depth)) >> \(Int.random(in: 0...3, using: &random)))"
    case 8: return "\(expression(.string, depth: depth)).count"
    case 9: return "\(expression(.ints, depth: depth)).count"
    case 10: return "\(expression(.ints, depth: depth)).reduce(0) { ($0 + $1) % 1000 }"
    case 11: return "(\(expression(.optional, depth: depth)) ?? \(literal()))"
    case 12: return "\(expression(.record, depth: 0)).score"
    case 13: return "\(expression(.choice, depth: depth)).size"
    case 14: return "(\(expression(.bool, depth: depth)) ? \(expression(.int, depth: depth)) : \(literal()))"
    case 15: return "\(pick(["max", "min"]))(\(expression(.int, depth: depth)), \(literal()))"
    default: return "abs(\(small(expression(.int, depth: depth))))"
    }
  }

  private mutating func double(_ depth: Int) -> String {
    switch Int.random(in: 0..<7, using: &random) {
    case 0: return "(\(expression(.double, depth: depth)) \(pick(["+", "-", "*"])) \(leaf(.double)))"
    case 1: return "(\(expression(.double, depth: depth)) / 3.0)"
    case 2: return "Double(\(expression(.int, depth: depth)) % 100)"
    case 3: return "abs(\(expression(.double, depth: depth))).squareRoot()"
    case 4: return "\(expression(.double, depth: depth)).rounded()"
    case 5: return "\(expression(.record, depth: 0)).b"
    default: return "\(expression(.ints, depth: 0)).map { Double($0 % 10) }.reduce(0.5, +)"
    }
  }

  private mutating func bool(_ depth: Int) -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return "(\(expression(.int, depth: depth)) \(pick(["<", ">", "<=", ">=", "==", "!="])) \(leaf(.int)))"
    case 1: return "(\(expression(.double, depth: depth)) \(pick(["<", ">"])) \(leaf(.double)))"
    case 2: return "(\(expression(.string, depth: depth)) \(pick(["==", "<", "!="])) \(leaf(.string)))"
    case 3: return "(\(expression(.bool, depth: depth)) \(pick(["&&", "||"])) \(leaf(.bool)))"
    case 4: return "!\(leaf(.bool))"
    case 5: return "\(expression(.ints, depth: depth)).contains(\(literal()))"
    case 6: return "\(expression(.string, depth: depth)).\(pick(["isEmpty", "hasPrefix(\"w\")", "hasSuffix(\"s\")"]))"
    case 7: return "(\(expression(.optional, depth: depth)) == nil)"
    case 8: return "(\(expression(.choice, depth: depth)) == \(leaf(.choice)))"
    default: return "\(expression(.ints, depth: depth)).allSatisfy { $0 > \(literal()) }"
    }
  }

  private mutating func string(_ depth: Int) -> String {
    switch Int.random(in: 0..<9, using: &random) {
    case 0: return "(\(expression(.string, depth: depth)) + \(leaf(.string)))"
    case 1: return "\"<\\(\(expression(.int, depth: depth)))>\""
    case 2: return "\(expression(.string, depth: depth)).\(pick(["uppercased()", "lowercased()"]))"
    case 3: return "String(\(expression(.string, depth: depth)).reversed())"
    case 4: return "String(\(expression(.string, depth: depth)).prefix(3))"
    case 5: return "String(\(expression(.double, depth: depth)))"
    case 6: return "\(expression(.strings, depth: depth)).joined(separator: \"-\")"
    case 7: return "(\(expression(.bool, depth: depth)) ? \(expression(.string, depth: depth)) : \(leaf(.string)))"
    default: return "\"\\(\(expression(.ints, depth: depth))) \\(\(expression(.choice, depth: depth)))\""
    }
  }

  private mutating func ints(_ depth: Int) -> String {
    switch Int.random(in: 0..<9, using: &random) {
    case 0: return "\(expression(.ints, depth: depth)).map { $0 % 50 \(pick(["+", "-", "*"])) \(literal()) }"
    case 1: return "\(expression(.ints, depth: depth)).filter { $0 % \(pick(["2", "3"])) == 0 }"
    case 2: return "\(expression(.ints, depth: depth)).sorted()"
    case 3: return "Array(\(expression(.ints, depth: depth)).reversed())"
    case 4: return "(\(expression(.ints, depth: depth)) + \(leaf(.ints)))"
    case 5: return "Array(\(expression(.ints, depth: depth)).\(pick(["prefix", "suffix", "dropFirst"]))(2))"
    case 6: return "\(expression(.strings, depth: depth)).map { $0.count }"
    case 7: return "\(expression(.ints, depth: depth)).sorted { $0 % 7 > $1 % 7 }"
    default:
      return
        "stride(from: 0, to: \(Int.random(in: 1...12, using: &random)), by: \(Int.random(in: 1...4, using: &random))).map { $0 }"
    }
  }

  private mutating func strings(_ depth: Int) -> String {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return "\(expression(.ints, depth: depth)).map { \"n\\($0)\" }"
    case 1: return "\(expression(.strings, depth: depth)).sorted()"
    case 2: return "(\(expression(.strings, depth: depth)) + [\(leaf(.string))])"
    case 3: return "\(expression(.string, depth: depth)).split(separator: \" \").map { String($0) }"
    default: return "\(expression(.strings, depth: depth)).filter { $0.count > 1 }"
    }
  }

  private mutating func table(_ depth: Int) -> String {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return "\(expression(.table, depth: depth)).mapValues { ($0 + 3) % 100 }"
    case 1: return "\(expression(.table, depth: depth)).filter { $0.value % 2 == 0 }"
    default: return "\(expression(.table, depth: depth)).merging(\(leaf(.table))) { $0 % 100 + $1 % 100 }"
    }
  }

  private mutating func optional(_ depth: Int) -> String {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return "\(expression(.ints, depth: depth)).first"
    case 1: return "\(expression(.ints, depth: depth)).\(pick(["max()", "min()", "last"]))"
    case 2: return "\(expression(.table, depth: depth))[\"k\"]"
    case 3: return "Int(\(expression(.string, depth: depth)))"
    case 4: return "\(expression(.optional, depth: depth)).map { $0 % 10 + 1 }"
    case 5: return "\(expression(.ints, depth: depth)).firstIndex(of: \(literal()))"
    case 6: return "Direction\(number)(rawValue: \(expression(.int, depth: depth)) % 6)?.rawValue"
    default: return "(try? checked\(number)(\(expression(.int, depth: depth))))"
    }
  }

  private mutating func record(_ depth: Int) -> String {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return "Record\(number)(a: \(expression(.int, depth: depth)), c: \(expression(.string, depth: depth)))"
    case 1: return "Record\(number)(b: \(expression(.double, depth: depth)))"
    default: return "\(expression(.record, depth: depth)).with(a: \(expression(.int, depth: depth)) % 1000)"
    }
  }

  private mutating func choice(_ depth: Int) -> String {
    chance(50)
      ? "Choice\(number).number(\(expression(.int, depth: depth)))"
      : "Choice\(number).text(\(expression(.string, depth: depth)), count: \(expression(.int, depth: depth)))"
  }
}
