/// The fields of a struct, tuple, enum case or class instance, or the one variable that closures share.
///
/// Each field is a slot. A struct's record is copied when it is written to while shared; an instance's never.
final class Record: ManagedBuffer<RecordLayout, Int> {
  static func make(_ layout: RecordLayout) -> Record {
    let buffer = Record.create(minimumCapacity: layout.count) { _ in layout }
    let record = unsafeDowncast(buffer, to: Record.self)
    record.fields.initialize(repeating: 0, count: layout.count)
    return record
  }

  /// The first field's address; valid as long as the record lives.
  @inline(__always) var fields: Address { withUnsafeMutablePointerToElements { $0 } }

  func copy() -> Record {
    let result = Record.make(header)
    let source = fields
    let target = result.fields
    target.update(from: source, count: header.count)
    for index in header.references {
      // The copied bits are one more reference to the same object.
      _ = (source + index).reference.pointee.map { Unmanaged.passRetained($0) }
    }
    return result
  }

  deinit {
    header.willRelease?(self)
    let fields = self.fields
    for index in header.references { (fields + index).reference.pointee = nil }
  }
}

/// What the fields of a record are.
final class RecordLayout {
  let count: Int
  /// The fields that are references.
  let references: [Int]
  /// The type, of a class instance and an enum case.
  var type: RuntimeType?
  /// Runs a class's `deinit`.
  var willRelease: ((Record) -> Void)?

  init(references flags: [Bool], type: RuntimeType? = nil) {
    count = flags.count
    references = flags.indices.filter { flags[$0] }
    self.type = type
  }
}

/// Makes the record in the slot the only one, so that it can be written to.
@inline(__always)
func uniqueRecord(_ slot: Address) -> Record {
  let reference = slot.reference
  if !isKnownUniquelyReferenced(&reference.pointee) {
    reference.pointee = cast(reference.pointee, to: Record.self).copy()
  }
  return cast(reference.pointee)
}
