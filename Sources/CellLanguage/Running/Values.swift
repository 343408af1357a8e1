/// A run-time value is one 64-bit word, or one reference. Its type, known when a cell is compiled, says which.
///
/// Words are `Int`, `Bool` (0 or 1), `Double` (its bits), the sized integers, and enums without associated values (the
/// number of the case). All else is a reference to one of the classes of this folder, or to a host's object; `nil` is
/// the null reference.
typealias Reference = AnyObject?

/// A function's variables: consecutive 64-bit slots on the machine's stack, each a word or a counted reference.
typealias Frame = UnsafeMutablePointer<Int>

/// The address of a slot: in a frame, a record, an array or a global.
typealias Address = UnsafeMutablePointer<Int>

extension UnsafeMutablePointer<Int> {
  /// The slot as a counted reference. A slot that holds none is zero.
  @inline(__always)
  var reference: UnsafeMutablePointer<AnyObject?> {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: AnyObject?.self)
  }

  /// Empties the slot of the reference that it holds, which is not counted anew.
  @inline(__always)
  func takeReference() -> AnyObject? {
    let object = reference.move()
    pointee = 0
    return object
  }
}

/// A value whose form is known only at run time, for code that is not specialised.
struct Value {
  var word: Int
  var reference: AnyObject?

  @inline(__always) init(word: Int) {
    self.word = word
    self.reference = nil
  }

  @inline(__always) init(_ reference: AnyObject?) {
    self.word = 0
    self.reference = reference
  }

  static let nothing = 0
}

@inline(__always) func double(_ word: Int) -> Double { Double(bitPattern: UInt64(bitPattern: Int64(word))) }
@inline(__always) func word(_ value: Double) -> Int { Int(Int64(bitPattern: value.bitPattern)) }
@inline(__always) func float(_ word: Int) -> Float { Float(bitPattern: UInt32(truncatingIfNeeded: word)) }
@inline(__always) func word(_ value: Float) -> Int { Int(value.bitPattern) }
@inline(__always) func word(_ value: Bool) -> Int { value ? 1 : 0 }

/// The object as a class that its static type guarantees.
@inline(__always) func cast<Object: AnyObject>(_ reference: AnyObject?, to type: Object.Type = Object.self) -> Object {
  unsafeDowncast(reference.unsafelyUnwrapped, to: type)
}

/// A word where a reference is needed: a number in an optional.
final class WordBox {
  let value: Int
  private init(_ value: Int) { self.value = value }

  private nonisolated(unsafe) static let small = (0..<1024).map { WordBox($0) }

  /// The box of a word; those of small numbers are shared.
  static func of(_ value: Int) -> WordBox { UInt(bitPattern: value) < 1024 ? small[value] : WordBox(value) }
}

/// A reference inside a further layer of optional.
final class ReferenceBox {
  private(set) var value: AnyObject?
  init(_ value: AnyObject?) { self.value = value }

  deinit {
    var others = Dismantling()
    surrender(to: &others)
    others.finish()
  }

  func surrender(to others: inout Dismantling) { others.take(&value) }
}

/// A reference that does not keep its object alive.
final class WeakBox {
  private weak var instance: AnyObject?
  /// The tag of an `any P`, whose instance alone is held.
  private let type: RuntimeType?

  init(_ value: AnyObject?) {
    let existential = value as? Existential
    type = existential?.type
    instance = existential?.value.reference ?? value
  }

  var value: AnyObject? {
    guard let type else { return instance }
    return instance.map { Existential(type, Value($0)) }
  }
}

/// A value together with its type: what `Any` and `any P` hold.
final class Existential {
  let type: RuntimeType
  private(set) var value: Value

  init(_ type: RuntimeType, _ value: Value) {
    self.type = type
    self.value = value
  }

  /// Hands the type to a body, uncounted.
  @inline(__always)
  func withType<Result>(_ body: (RuntimeType) throws -> Result) rethrows -> Result {
    try Unmanaged.passUnretained(type)._withUnsafeGuaranteedRef(body)
  }

  /// Puts the value into a slot that holds nothing yet.
  @inline(__always)
  func put(in slot: Address) {
    if withType({ $0.isReference }) { slot.initialReference(value.reference) } else { slot.pointee = value.word }
  }

  deinit {
    guard value.reference != nil else { return }
    var others = Dismantling()
    surrender(to: &others)
    others.finish()
  }

  func surrender(to others: inout Dismantling) { others.take(&value.reference) }
}

/// A type as a value.
final class MetatypeObject {
  let type: RuntimeType
  init(_ type: RuntimeType) { self.type = type }
}

/// A struct, enum or other value of the host's.
final class HostBox {
  let value: Any
  init(_ value: Any) { self.value = value }
}

/// A closure or function as a value.
final class FunctionObject {
  let code: FunctionCode
  /// The code, uncounted.
  let callee: Unmanaged<FunctionCode>
  /// Values for the slots that the code expects its captures in.
  private(set) var captures: [Value]

  init(_ code: FunctionCode, captures: [Value] = []) {
    self.code = code
    callee = .passUnretained(code)
    self.captures = captures
  }

  deinit {
    guard !captures.isEmpty else { return }
    var others = Dismantling()
    surrender(to: &others)
    others.finish()
  }

  func surrender(to others: inout Dismantling) { others.take(&captures) }
}
