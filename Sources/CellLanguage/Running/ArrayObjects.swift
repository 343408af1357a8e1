/// An array of either kind.
protocol ArrayObject: AnyObject {
  associatedtype Element
  var elements: [Element] { get set }
  init(_ elements: [Element])
}

extension ArrayObject {
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
func uniqueWords(_ slot: Address) -> WordArray { uniqueArray(of: WordArray.self, slot) }

@inline(__always)
func uniqueReferences(_ slot: Address) -> ReferenceArray { uniqueArray(of: ReferenceArray.self, slot) }

@inline(__always)
private func uniqueArray<Elements: ArrayObject>(of type: Elements.Type, _ slot: Address) -> Elements {
  let reference = slot.reference
  if !isKnownUniquelyReferenced(&reference.pointee) { copyArray(of: type, slot) }
  return cast(reference.pointee)
}

/// Adds an element to the array in the slot, which becomes the only one.
@inline(__always)
func append<Elements: ArrayObject>(_ element: Elements.Element, to type: Elements.Type, _ slot: Address) {
  if !isKnownUniquelyReferenced(&slot.reference.pointee) { copyArray(of: type, slot) }
  Unmanaged<Elements>.fromOpaque(slot.object)._withUnsafeGuaranteedRef { $0.elements.append(element) }
}

@inline(never)
private func copyArray<Elements: ArrayObject>(of type: Elements.Type, _ slot: Address) {
  slot.reference.pointee = Elements(cast(slot.reference.pointee, to: type).elements)
}

/// The slot of an element to write to, in an array that becomes the only one.
@inline(__always)
func uniqueElement<Elements: ArrayObject>(of type: Elements.Type, _ slot: Address, _ index: Int, _ place: Place) throws
  -> Address
{
  if !isKnownUniquelyReferenced(&slot.reference.pointee) { copyArray(of: type, slot) }
  return try Unmanaged<Elements>.fromOpaque(slot.object)._withUnsafeGuaranteedRef { array in
    guard UInt(bitPattern: index) < UInt(bitPattern: array.elements.count) else { throw Trap.outOfRange(place) }
    return array.writableBase + index
  }
}
