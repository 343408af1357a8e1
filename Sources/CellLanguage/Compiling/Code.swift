/// Compiled code: closures that each do one thing in a frame and call those that it is made of.
///
/// Two forms of value need two forms of code. Nothing is looked up by name when they run: slots, fields, functions and
/// types were found when they were made.
typealias WordCode = (Frame) throws -> Int
typealias ReferenceCode = (Frame) throws -> AnyObject?
typealias AddressCode = (Frame) throws -> Address

/// The code of an expression.
struct Code {
  enum Form {
    case word(WordCode)
    case reference(ReferenceCode)
  }

  let form: Form
  /// Where the word is, if no code need run to have it.
  var source = WordSource.computed
  /// The word as a condition, where there is shorter code for that.
  var test: Test?
  /// Where the value lies, where it need not be computed.
  var target: Target?
  /// The look-up of an optional that is a dictionary's value.
  var lookup: Lookup?
  /// The value of a fresh string, before it becomes an object.
  var text: Text?
  /// Where the pieces of a string are that is split, before they become objects.
  var pieces: Pieces?
  /// The bounds of a range of `Int`, and the part of an array, before they become objects.
  var bounds: Bounds?
  var part: ArrayPart?
  /// What gives no value as a statement.
  var step: Step?

  init(word: @escaping WordCode) { form = .word(word) }
  init(reference: @escaping ReferenceCode) { form = .reference(reference) }

  init(test: Test) {
    let run = test.run
    form = .word({ try run($0) ? 1 : 0 })
    self.test = test
  }

  init(text: Text) {
    form = .reference({ StringObject(try text.run($0)) })
    self.text = text
  }

  init(effect: Step) {
    let run = effect.run
    form = .word({ frame in
      _ = try run(frame)
      return 0
    })
    step = effect
  }

  init(effect: Action) {
    let run = effect.run
    self.init(
      effect: Step { frame in
        try run(frame)
        return .next
      })
  }

  static func constant(_ value: Int) -> Code {
    var code = Code(word: { _ in value })
    code.source = .constant(value)
    return code
  }

  static func local(_ slot: Int) -> Code {
    var code = Code(word: { $0[slot] })
    code.source = .slot(slot)
    return code
  }

  static func memory(_ address: Address) -> Code {
    var code = Code(word: { _ in address.pointee })
    code.source = .memory(address)
    return code
  }

  /// The value, where it is known when compiling.
  var constant: Int? { if case .constant(let value) = source { value } else { nil } }
  /// The slot, where it is just a word in the frame.
  var slot: Int? { if case .slot(let slot) = source { slot } else { nil } }

  var isReference: Bool {
    if case .reference = form { return true }
    return false
  }

  /// Whether running it is no more than reading a constant or a variable.
  var isPlain: Bool {
    switch source {
    case .constant, .slot, .memory: true
    case .sum, .computed: target?.isPlain == true
    }
  }

  /// The code as one that gives a word. Which form an expression has follows from its type.
  var word: WordCode {
    guard case .word(let code) = form else { return { _ in throw Trap.misformed } }
    return code
  }

  var reference: ReferenceCode {
    guard case .reference(let code) = form else { return { _ in throw Trap.misformed } }
    return code
  }

  /// The code as a condition.
  var condition: Test {
    if let test { return test }
    let run = word
    return Test { try run($0) != 0 }
  }

  /// The truth value that this one is not.
  var negated: Code {
    let test = condition
    return Code(test: Test { try !test($0) })
  }

  /// The code as one that gives a string.
  var string: Text {
    if let text { return text }
    if let address = target?.address {
      return Text { frame in StringObject.withBits(try address(frame).pointee) { $0.value } }
    }
    let run = reference
    return Text { cast(try run($0), to: StringObject.self).value }
  }

  /// The code for callers that do not care which form the value has.
  var value: (Frame) throws -> Value {
    switch form {
    case .word(let code): { Value(word: try code($0)) }
    case .reference(let code): { Value(try code($0)) }
    }
  }
}

// Closures in arrays and optionals are called through two conversions each; inside of a struct they are not.

/// A statement's code: what comes next.
struct Step {
  let run: (Frame) throws -> Outcome
  init(_ run: @escaping (Frame) throws -> Outcome) { self.run = run }
  @inline(__always) func callAsFunction(_ frame: Frame) throws -> Outcome { try run(frame) }
}

/// Code that gives nothing.
struct Action {
  let run: (Frame) throws -> Void
  init(_ run: @escaping (Frame) throws -> Void) { self.run = run }
  @inline(__always) func callAsFunction(_ frame: Frame) throws { try run(frame) }
}

/// The code of a string.
struct Text {
  let run: (Frame) throws -> String
  /// The one number in a text that is otherwise known, for what takes the text piece by piece.
  var number: (before: String, run: WordCode, after: String)?
  init(_ run: @escaping (Frame) throws -> String) { self.run = run }

  /// A whole number, with text that is known around it.
  init(before: String, _ number: @escaping WordCode, after: String) {
    if before.isEmpty, after.isEmpty {
      run = { Decimal.text(try number($0)) }
    } else {
      run = { before + Decimal.text(try number($0)) + after }
    }
    self.number = (before, number, after)
  }

  @inline(__always) func callAsFunction(_ frame: Frame) throws -> String { try run(frame) }
}

/// The code of a condition.
struct Test {
  let run: (Frame) throws -> Bool
  init(_ run: @escaping (Frame) throws -> Bool) { self.run = run }
  @inline(__always) func callAsFunction(_ frame: Frame) throws -> Bool { try run(frame) }
}

/// How a statement ended.
struct Outcome: Equatable {
  let raw: Int
  /// The next statement follows.
  static let next = Outcome(raw: 0)
  /// The function returns; its value is in the frame's first slot.
  static let finish = Outcome(raw: 1)
  /// The next case of the `switch` follows.
  static let fall = Outcome(raw: 2)

  static func leave(_ label: Int) -> Outcome { Outcome(raw: 4 + 2 * label) }
  static func again(_ label: Int) -> Outcome { Outcome(raw: 5 + 2 * label) }
}
