/// Where the word of an operand comes from.
enum WordSource {
  case constant(Int)
  case slot(Int)
  /// A variable outside of functions.
  case memory(Address)
  /// A variable and a constant, as neighbours are named by.
  case sum(SumOperand)
  case computed
}

/// Where a slot is that is read or written.
enum Target {
  case slot(Int)
  case memory(Address)
  /// The slot holds the address: an `inout` parameter.
  case pointer(Int)
  case computed(AddressCode)
  case part(Part)

  /// A slot inside of what other slots hold: finding it and using it are one piece of code, as loops do little else.
  struct Part {
    let address: AddressCode
    let word: WordCode
    /// A field of the record whose reference is in the slot: for reading, and for writing.
    let field: (Int) -> Target
    let changingField: (Int) -> Target

    init(
      address: @escaping AddressCode, word: @escaping WordCode, field: ((Int) -> Target)? = nil,
      changingField: ((Int) -> Target)? = nil
    ) {
      self.address = address
      self.word = word
      self.field = field ?? { Target.computed(address).field($0) }
      self.changingField = changingField ?? { Target.computed(address).changingField($0) }
    }
  }

  /// The slot in the frame, where it is one.
  var slot: Int? { if case .slot(let slot) = self { slot } else { nil } }

  /// Whether finding the slot runs no code.
  var isPlain: Bool {
    switch self {
    case .slot, .memory: true
    case .pointer, .computed, .part: false
    }
  }

  var address: AddressCode {
    switch self {
    case .slot(let slot): { $0 + slot }
    case .memory(let address): { _ in address }
    case .pointer(let slot): { Address(bitPattern: $0[slot]).unsafelyUnwrapped }
    case .computed(let code): code
    case .part(let part): part.address
    }
  }
}

extension Target {
  /// The address as a word: what a slot of an `inout` parameter holds.
  var pointer: Code {
    switch self {
    case .slot(let slot): Code(word: { Int(bitPattern: $0 + slot) })
    case .memory(let address): .constant(Int(bitPattern: address))
    case .pointer(let slot): .local(slot)
    case .computed(let code): Code(word: { Int(bitPattern: try code($0)) })
    case .part(let part): Code(word: { Int(bitPattern: try part.address($0)) })
    }
  }
}

// Code is made once for each kind of operand and target: the optimiser writes out what is generic over these, so that a
// variable or a constant costs no call.

protocol Operand {
  func word(_ frame: Frame) throws -> Int
}

struct ConstantOperand: Operand {
  let value: Int
  @inline(__always) func word(_ frame: Frame) -> Int { value }
}

struct SlotOperand: Operand {
  let slot: Int
  @inline(__always) func word(_ frame: Frame) -> Int { frame[slot] }
}

struct MemoryOperand: Operand {
  let address: Address
  @inline(__always) func word(_ frame: Frame) -> Int { address.pointee }
}

struct SumOperand: Operand {
  let slot: Int
  let constant: Int
  /// The operator that is written there.
  let name: String
  let place: Place

  @inline(__always) func word(_ frame: Frame) throws -> Int {
    let (result, overflow) = frame[slot].addingReportingOverflow(constant)
    if overflow { throw Trap.overflow(name, place) }
    return result
  }
}

struct ComputedOperand: Operand {
  let run: WordCode
  @inline(__always) func word(_ frame: Frame) throws -> Int { try run(frame) }
}

protocol Addressed {
  func address(_ frame: Frame) throws -> Address
}

struct SlotAddress: Addressed {
  let slot: Int
  @inline(__always) func address(_ frame: Frame) -> Address { frame + slot }
}

struct MemoryAddress: Addressed {
  let memory: Address
  @inline(__always) func address(_ frame: Frame) -> Address { memory }
}

struct PointerAddress: Addressed {
  let slot: Int
  @inline(__always) func address(_ frame: Frame) -> Address { Address(bitPattern: frame[slot]).unsafelyUnwrapped }
}

struct ComputedAddress: Addressed {
  let run: AddressCode
  @inline(__always) func address(_ frame: Frame) throws -> Address { try run(frame) }
}

/// What code is made with an operand whose kind is known.
protocol OperandUse {
  associatedtype Made
  func make<Given: Operand>(_ operand: Given) -> Made
}

/// What code is made with a slot whose kind is known.
protocol TargetUse {
  associatedtype Made
  func make<Given: Addressed>(_ target: Given) -> Made
}

extension Code {
  func with<Use: OperandUse>(_ use: Use) -> Use.Made {
    switch source {
    case .constant(let value): use.make(ConstantOperand(value: value))
    case .slot(let slot): use.make(SlotOperand(slot: slot))
    case .memory(let address): use.make(MemoryOperand(address: address))
    case .sum, .computed: use.make(ComputedOperand(run: word))
    }
  }

  /// Knows the neighbours of variables too: for indexes and arguments, which often are.
  func withSum<Use: OperandUse>(_ use: Use) -> Use.Made {
    if case .sum(let sum) = source { return use.make(sum) }
    return with(use)
  }

  /// Leaves out constants, for operands that hardly ever are.
  func withVariable<Use: OperandUse>(_ use: Use) -> Use.Made {
    switch source {
    case .slot(let slot): use.make(SlotOperand(slot: slot))
    case .memory(let address): use.make(MemoryOperand(address: address))
    case .constant, .sum, .computed: use.make(ComputedOperand(run: word))
    }
  }
}

extension Target {
  func with<Use: TargetUse>(_ use: Use) -> Use.Made {
    switch self {
    case .slot(let slot): use.make(SlotAddress(slot: slot))
    case .memory(let address): use.make(MemoryAddress(memory: address))
    case .pointer(let slot): use.make(PointerAddress(slot: slot))
    case .computed(let code): use.make(ComputedAddress(run: code))
    case .part(let part): use.make(ComputedAddress(run: part.address))
    }
  }
}

// MARK: Operations

/// An operation on two words.
protocol WordOperation {
  func apply(_ a: Int, _ b: Int) throws -> Int
}

/// A comparison of two words.
protocol WordRelation {
  func holds(_ a: Int, _ b: Int) -> Bool
  /// Whether it holds for two words whichever stands first.
  static var isSymmetric: Bool { get }
}

extension WordRelation {
  static var isSymmetric: Bool { false }
}

extension Code {
  /// `left ⊕ right`.
  static func binary<Operation: WordOperation>(_ operation: Operation, _ left: Code, _ right: Code) -> Code {
    left.withVariable(BinaryLeft(operation: operation, right: right))
  }

  /// `left < right` and the like.
  static func compared<Relation: WordRelation>(_ relation: Relation, _ left: Code, _ right: Code) -> Code {
    // A constant is taken as it is on the right alone.
    if Relation.isSymmetric, left.constant != nil {
      return right.withVariable(RelationLeft(relation: relation, right: left))
    }
    return left.withVariable(RelationLeft(relation: relation, right: right))
  }

  /// `target ⊕= right`: the operand is evaluated, then the slot is read, changed and written.
  static func compound<Operation: WordOperation>(_ operation: Operation, _ target: Target, _ right: Code) -> Code {
    target.with(CompoundLeft(operation: operation, right: right))
  }

  /// `target = value`.
  static func stored(_ value: Code, _ target: Target) -> Code { target.with(StoredLeft(value: value)) }
}

private struct BinaryLeft<Operation: WordOperation>: OperandUse {
  let operation: Operation
  let right: Code
  func make<A: Operand>(_ a: A) -> Code { right.with(BinaryRight(operation: operation, a: a)) }
}

private struct BinaryRight<Operation: WordOperation, A: Operand>: OperandUse {
  let operation: Operation
  let a: A
  func make<B: Operand>(_ b: B) -> Code {
    let (operation, a) = (operation, a)
    return Code(word: { frame in
      let x = try a.word(frame)
      return try operation.apply(x, try b.word(frame))
    })
  }
}

private struct RelationLeft<Relation: WordRelation>: OperandUse {
  let relation: Relation
  let right: Code
  func make<A: Operand>(_ a: A) -> Code { right.with(RelationRight(relation: relation, a: a)) }
}

private struct RelationRight<Relation: WordRelation, A: Operand>: OperandUse {
  let relation: Relation
  let a: A
  func make<B: Operand>(_ b: B) -> Code {
    let (relation, a) = (relation, a)
    return Code(
      test: Test { frame in
        let x = try a.word(frame)
        return relation.holds(x, try b.word(frame))
      })
  }
}

private struct CompoundLeft<Operation: WordOperation>: TargetUse {
  let operation: Operation
  let right: Code
  func make<T: Addressed>(_ target: T) -> Code { right.with(CompoundRight(operation: operation, target: target)) }
}

private struct CompoundRight<Operation: WordOperation, T: Addressed>: OperandUse {
  let operation: Operation
  let target: T
  func make<B: Operand>(_ b: B) -> Code {
    let (operation, target) = (operation, target)
    return Code(
      effect: Step { frame in
        let amount = try b.word(frame)
        let slot = try target.address(frame)
        slot.pointee = try operation.apply(slot.pointee, amount)
        return .next
      })
  }
}

private struct StoredLeft: TargetUse {
  let value: Code
  func make<T: Addressed>(_ target: T) -> Code {
    guard case .reference(let run) = value.form else { return value.with(StoredRight(target: target)) }
    return Code(
      effect: Step { frame in
        let object = try run(frame)
        try target.address(frame).reference.pointee = object
        return .next
      })
  }
}

private struct StoredRight<T: Addressed>: OperandUse {
  let target: T
  func make<B: Operand>(_ b: B) -> Code {
    let target = target
    return Code(
      effect: Step { frame in
        let word = try b.word(frame)
        try target.address(frame).pointee = word
        return .next
      })
  }
}
