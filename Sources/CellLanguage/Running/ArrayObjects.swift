/// An array of words: `[Int]` as it is, `[Double]` as its bits, `[Bool]` as 0 and 1.
///
/// The Swift array inside is handed to native code without conversion: ``doubles`` reinterprets its storage.
final class WordArray {
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
final class ReferenceArray {
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
func uniqueWords(_ slot: Address) -> WordArray {
  let reference = slot.reference
  if !isKnownUniquelyReferenced(&reference.pointee) {
    reference.pointee = WordArray(cast(reference.pointee, to: WordArray.self).elements)
  }
  return cast(reference.pointee)
}

@inline(__always)
func uniqueReferences(_ slot: Address) -> ReferenceArray {
  let reference = slot.reference
  if !isKnownUniquelyReferenced(&reference.pointee) {
    reference.pointee = ReferenceArray(cast(reference.pointee, to: ReferenceArray.self).elements)
  }
  return cast(reference.pointee)
}

/// Makes the string in the slot the only one, so that it can be written to.
@inline(__always)
func uniqueString(_ slot: Address) -> StringObject {
  let reference = slot.reference
  if !isKnownUniquelyReferenced(&reference.pointee) {
    reference.pointee = StringObject(cast(reference.pointee, to: StringObject.self).value)
  }
  return cast(reference.pointee)
}
