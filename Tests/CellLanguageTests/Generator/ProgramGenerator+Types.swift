extension ProgramGenerator {
  /// A struct, an enum with payloads, a protocol, a class and its subclass.
  mutating func declareTypes() {
    block("protocol Shown\(number)") { generator in
      generator.line("var score: Int { get }")
      generator.line("func describe() -> String")
    }
    block("extension Shown\(number)") { generator in
      generator.line("var doubled: Int { score % 1000 * 2 }")
      generator.line("func describe() -> String { \"score \\(score)\" }")
    }
    let mutation = pick(["a += n % 10", "a = a % 100 - n % 7", "b = b / 2 + 1", "c.append(String(n % 10))"])
    block("struct Record\(number): Equatable, Shown\(number)") { generator in
      generator.line("var a = 1")
      generator.line("var b = 0.5")
      generator.line("var c = \"c\"")
      generator.line("var score: Int { a % 500 + c.count }")
      generator.line("mutating func change(_ n: Int) { \(mutation) }")
      generator.line("func with(a: Int) -> Record\(generator.number) { var copy = self; copy.a = a; return copy }")
    }
    let flags = chance(50) ? ", CaseIterable" : ""
    block("enum Choice\(number): Equatable") { generator in
      generator.line("case plain")
      generator.line("case number(Int)")
      generator.line("case text(String, count: Int)")
      generator.block("var size: Int") { generator in
        generator.block("switch self") { generator in
          generator.line("case .plain: return \(Int.random(in: 0...9, using: &generator.random))")
          generator.line(
            "case .number(let n) where n > \(Int.random(in: -5...5, using: &generator.random)): return n % 50")
          generator.line("case .number: return -1")
          generator.line("case .text(let text, let count): return text.count + count % 9")
        }
      }
    }
    block("enum Direction\(number): Int\(flags)") { generator in
      generator.line("case north = \(Int.random(in: 0...3, using: &generator.random)), east, south, west")
    }
    block("enum Failure\(number): Error") { generator in
      generator.line("case odd(Int)")
      generator.line("case empty")
    }
    let override = pick(["super.describe() + \"!\"", "\"sub \\(value)\"", "\"<\" + super.describe() + \">\""])
    block("class Object\(number): Shown\(number)") { generator in
      generator.line("var value: Int")
      generator.line("var log: [Int] = []")
      generator.line("init(_ value: Int) { self.value = value }")
      generator.line("var score: Int { value % 300 }")
      generator.line("func add(_ n: Int) { value = (value + n) % 1009; log.append(n % 10) }")
      generator.line("func describe() -> String { \"object \\(value) \\(log.count)\" }")
    }
    block("final class Sub\(number): Object\(number)") { generator in
      generator.line("override func describe() -> String { \(override) }")
      generator.line("override func add(_ n: Int) { super.add(n % 5); super.add(1) }")
    }
    declareContainers()
    block("func checked\(number)(_ n: Int) throws -> Int") { generator in
      generator.line("if n % 2 != 0 { throw Failure\(generator.number).odd(n) }")
      generator.line("if n == 0 { throw Failure\(generator.number).empty }")
      generator.line("return n / 2")
    }
    block("func generic\(number)<T>(_ items: [T], _ test: (T) -> Bool) -> (matched: [T], count: Int)") { generator in
      generator.line("let matched = items.filter(test)")
      generator.line("return (matched, items.count)")
    }
  }

  /// Types that hold others: a generic struct with a subscript, a struct of structs, a class with observers.
  private mutating func declareContainers() {
    block("struct Stack\(number)<Element>") { generator in
      generator.line("private(set) var items: [Element] = []")
      generator.line("var depth: Int { items.count }")
      generator.line("mutating func push(_ item: Element) { items.append(item) }")
      generator.line("mutating func pop() -> Element? { items.popLast() }")
      generator.block("subscript(back: Int) -> Element") { generator in
        generator.line("get { items[items.count - 1 - back % items.count] }")
        generator.line("set { items[items.count - 1 - back % items.count] = newValue }")
      }
      generator.line("func map<T>(_ change: (Element) -> T) -> Stack\(generator.number)<T> {")
      generator.line("  Stack\(generator.number)<T>(items: items.map(change))")
      generator.line("}")
    }
    block("struct Shelf\(number)") { generator in
      generator.line("var rows: [[Record\(generator.number)]] = [[Record\(generator.number)()], []]")
      generator.line("var named: [String: Record\(generator.number)] = [:]")
      generator.line("var total: Int { rows.joined().reduce(named.count) { ($0 + $1.a) % 1000 } }")
      generator.line("lazy var first: Int = total")
    }
    let limit = Int.random(in: 5...40, using: &random)
    block("final class Gauge\(number)") { generator in
      generator.block("var level = 0") { generator in
        generator.line("willSet { if newValue < level { drops += 1 } }")
        generator.line("didSet { if level > \(limit) { level = \(limit) }; sum = (sum + level - oldValue) % 1000 }")
      }
      generator.line("var drops = 0, sum = 0")
      generator.line("weak var neighbour: Gauge\(generator.number)?")
      generator.line("deinit { print(\"gone\", level) }")
    }
    block("func bump\(number)(_ n: inout Int, _ record: inout Record\(number)) -> Int") { generator in
      generator.line("defer { n = (n + 1) % 1009 }")
      generator.line("record.change(n)")
      generator.line("return n")
    }
  }

  /// A function over one to three parameters, with a loop and an early return.
  mutating func declareFunction() {
    let name = "function\(number)x\(functions.count)"
    let kinds: [Kind] = [.int, .double, .bool, .string, .ints, .record, .choice, .optional]
    let parameters = (0..<Int.random(in: 1...3, using: &random)).map { _ in pick(kinds) }
    let result = pick([.int, .double, .string, .bool, .ints] as [Kind])
    let names = parameters.indices.map { "p\($0)" }
    let list = zip(names, parameters).map { "_ \($0): \($1.name(number))" }.joined(separator: ", ")
    block("func \(name)(\(list)) -> \(result.name(number))") { generator in
      for (name, kind) in zip(names, parameters) {
        generator.variables.append(Variable(name: name, kind: kind, isMutable: false))
      }
      generator.declareVariable(.int, isMutable: true)
      generator.declareVariable(result, isMutable: true)
      if generator.chance(30) { generator.line("defer { print(\"leaving\") }") }
      let condition = generator.expression(.bool, depth: 1)
      let early = generator.expression(result, depth: 1)
      generator.line("if \(condition) { return \(early) }")
      for _ in 0..<2 { generator.statement(depth: 1) }
      generator.line("return \(generator.expression(result, depth: 2))")
    }
    functions.append((name, parameters, result))
  }
}
