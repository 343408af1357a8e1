/// An array of either kind.
protocol ArrayObject: AnyObject {
  associatedtype Element
  var elements: [Element] { get set }
  init(_ elements: [Element])
}

extension ArrayObject {
  /// Throws where the array has no room to grow by so many elements.
  @inline(__always)
  func admit(adding count: Int, _ room: Room) throws {
    let grown = elements.count + count
    if grown >= Room.largeCount, grown > elements.capacity { try room.admit(grown) }
  }

  /// The first element's slot, for reading; it holds until the array changes.
  @inline(__always) var base: Address {
    elements.withUnsafeBufferPointer {
      UnsafeMutableRawPointer(mutating: $0.baseAddress.unsafelyUnwrapped).assumingMemoryBound(to: Int.self)
    }
  }

  /// The first element's slot, for writing; it holds until the number of elements changes.
  @inline(__always) var writableBase: Address {
    elements.withUnsafeMutableBufferPointer {
      UnsafeMutableRawPointer($0.baseAddress.unsafelyUnwrapped).assumingMemoryBound(to: Int.self)
    }
  }
}

/// An array of words: `[Int]` as it is, `[Double]` as its bits, `[Bool]` as 0 and 1.
///
/// The Swift array inside is handed to native code without conversion: ``doubles`` reinterprets its storage.
final class WordArray: ArrayObject {
  var elements: [Int]
  init(_ elements: [Int]) { self.elements = elements }

  convenience init(doubles: [Double]) { self.init(unsafeBitCast(doubles, to: [Int].self)) }

  /// The elements of a `[Double]`. `Int` and `Double` have the same size and are trivial, so the storage serves both.
  var doubles: [Double] { unsafeBitCast(elements, to: [Double].self) }
}

extension WordArray {
  /// Where an element is, until the array is changed otherwise.
  func slot(_ index: Int) -> Address {
    elements.withUnsafeMutableBufferPointer { $0.baseAddress.unsafelyUnwrapped + index }
  }
}

/// An array of references.
final class ReferenceArray: ArrayObject {
  var elements: [AnyObject?]
  init(_ elements: [AnyObject?]) { self.elements = elements }

  deinit {
    var others = Dismantling()
    others.take(&elements)
    others.finish()
  }
}

extension ReferenceArray {
  /// Where an element is, until the array is changed otherwise.
  func slot(_ index: Int) -> Address {
    elements.withUnsafeMutableBufferPointer {
      UnsafeMutableRawPointer($0.baseAddress.unsafelyUnwrapped + index).assumingMemoryBound(to: Int.self)
    }
  }
}

/// Makes the array in the slot the only one, so that it can be written to.
@inline(__always)
func uniqueArray<Elements: ArrayObject>(of type: Elements.Type, _ slot: Address, _ room: Room) throws -> Elements {
  let reference = slot.reference
  if !isKnownUniquelyReferenced(&reference.pointee) { try copyArray(of: type, slot, room) }
  return cast(reference.pointee)
}

/// Adds an element to the array in the slot, which becomes the only one.
@inline(__always)
func append<Elements: ArrayObject>(
  _ element: Elements.Element, to type: Elements.Type, _ slot: Address, _ room: Room
) throws {
  if !isKnownUniquelyReferenced(&slot.reference.pointee) { try copyArray(of: type, slot, room) }
  try Unmanaged<Elements>.fromOpaque(slot.object)._withUnsafeGuaranteedRef {
    try $0.elements.append(element, in: room)
  }
}

@inline(never)
private func copyArray<Elements: ArrayObject>(of type: Elements.Type, _ slot: Address, _ room: Room) throws {
  let elements = cast(slot.reference.pointee, to: type).elements
  try room.admit(elements.count)
  slot.reference.pointee = Elements(elements)
}

/// The slot of an element to write to, in an array that becomes the only one.
@inline(__always)
func uniqueElement<Elements: ArrayObject>(of type: Elements.Type, _ slot: Address, _ index: Int, _ room: Room) throws
  -> Address
{
  if !isKnownUniquelyReferenced(&slot.reference.pointee) { try copyArray(of: type, slot, room) }
  return try Unmanaged<Elements>.fromOpaque(slot.object)._withUnsafeGuaranteedRef { array in
    guard UInt(bitPattern: index) < UInt(bitPattern: array.elements.count) else { throw Trap.outOfRange(room.place) }
    return array.writableBase + index
  }
}
