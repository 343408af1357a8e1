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
  /// The value, where it is known when compiling.
  var constant: Int?
  /// The slot, where it is just a word in the frame.
  var slot: Int?

  init(word: @escaping WordCode) { form = .word(word) }
  init(reference: @escaping ReferenceCode) { form = .reference(reference) }

  static func constant(_ value: Int) -> Code {
    var code = Code(word: { _ in value })
    code.constant = value
    return code
  }

  static func local(_ slot: Int) -> Code {
    var code = Code(word: { $0[slot] })
    code.slot = slot
    return code
  }

  var isReference: Bool {
    if case .reference = form { return true }
    return false
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

  /// The code for callers that do not care which form the value has.
  var value: (Frame) throws -> Value {
    switch form {
    case .word(let code): { Value(word: try code($0)) }
    case .reference(let code): { Value(try code($0)) }
    }
  }
}

/// A statement's code: what comes next.
typealias Step = (Frame) throws -> Outcome

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
