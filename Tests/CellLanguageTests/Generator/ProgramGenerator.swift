/// Writes random programs that are well typed, end, and print what they computed.
///
/// A program declares a struct, an enum, a class, a protocol and some functions, and then runs random statements over
/// variables of many types. All names carry the program's number, so that many programs can be compiled as one file.
/// Integers are kept small by remainders, so that nothing overflows; indices are taken modulo the count.
struct ProgramGenerator {
  /// A type that variables have.
  enum Kind: CaseIterable {
    case int, double, bool, string, ints, strings, table, optional, pair, record, choice, object

    /// The type as Swift writes it, in the program with the number.
    func name(_ number: Int) -> String {
      switch self {
      case .int: "Int"
      case .double: "Double"
      case .bool: "Bool"
      case .string: "String"
      case .ints: "[Int]"
      case .strings: "[String]"
      case .table: "[String: Int]"
      case .optional: "Int?"
      case .pair: "(Int, String)"
      case .record: "Record\(number)"
      case .choice: "Choice\(number)"
      case .object: "Object\(number)"
      }
    }
  }

  struct Variable {
    var name: String
    var kind: Kind
    var isMutable: Bool
  }

  var random: RandomSource
  let number: Int
  /// Variables in scope, innermost last.
  var variables: [Variable] = []
  var functions: [(name: String, parameters: [Kind], result: Kind)] = []
  private var names = 0
  private var lines: [String] = []
  private var indent = ""

  /// The program with a number, under a seed: always the same text.
  static func program(_ number: Int, seed: UInt64) -> String {
    var generator = ProgramGenerator(
      random: RandomSource(seed: seed &* 1_000_003 &+ UInt64(number)), number: number)
    return generator.program()
  }

  private init(random: RandomSource, number: Int) {
    self.random = random
    self.number = number
  }

  private mutating func program() -> String {
    declareTypes()
    for _ in 0..<Int.random(in: 2...3, using: &random) { declareFunction() }
    block("func program\(number)()") { generator in
      for kind in Kind.allCases { generator.declareVariable(kind, isMutable: true) }
      for _ in 0..<Int.random(in: 5...9, using: &generator.random) { generator.statement(depth: 2) }
      for variable in generator.variables { generator.printVariable(variable) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Writing

  mutating func line(_ text: String) { lines.append(indent + text) }

  /// Writes a head, a body in a scope of its own, and the closing brace.
  mutating func block(_ head: String, _ tail: String = "", _ body: (inout ProgramGenerator) -> Void) {
    line(head + " {")
    let outside = variables.count
    indent += "  "
    body(&self)
    indent.removeLast(2)
    variables.removeLast(variables.count - outside)
    line("}" + tail)
  }

  mutating func freshName(_ prefix: String = "v") -> String {
    names += 1
    return "\(prefix)\(names)"
  }

  // MARK: Choosing

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  mutating func pick<T>(_ choices: [T]) -> T { choices.randomElement(using: &random)! }

  /// A variable of a kind in scope.
  mutating func variable(_ kind: Kind, mutable: Bool = false) -> Variable? {
    variables.filter { $0.kind == kind && (!mutable || $0.isMutable) }.randomElement(using: &random)
  }

  mutating func declareVariable(_ kind: Kind, isMutable: Bool) {
    let value = expression(kind, depth: 2)
    let name = freshName()
    line("\(isMutable ? "var" : "let") \(name): \(kind.name(number)) = \(value)")
    variables.append(Variable(name: name, kind: kind, isMutable: isMutable))
  }

  mutating func printVariable(_ variable: Variable) {
    switch variable.kind {
    case .table: line("print(\(variable.name).sorted { $0.key < $1.key }.map { \"\\($0.key):\\($0.value)\" })")
    case .object: line("print(\(variable.name).describe())")
    case .optional: line("print(\(variable.name) as Any)")
    default: line("print(\(variable.name))")
    }
  }
}
