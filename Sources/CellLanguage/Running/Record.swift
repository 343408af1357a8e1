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
    if surrenderIfShallow() { return }
    guard !header.references.isEmpty || header.deinitializer != nil else { return }
    var others = Dismantling()
    if header.deinitializer == nil {
      surrender(to: &others)
    } else {
      // What runs may take hold of the instance, which cannot be done with one that is going: a stand-in has its fields.
      others.take(Record.standIn(for: self))
    }
    others.finish()
  }

  @inline(__always)
  private func surrenderIfShallow() -> Bool {
    withUnsafeMutablePointers { header, fields in
      Unmanaged.passUnretained(header.pointee)._withUnsafeGuaranteedRef { layout in
        guard let list = layout.shallowReferences else { return false }
        for index in 0..<list.count { (fields + list.slots[index]).reference.pointee = nil }
        return true
      }
    }
  }

  func surrender(to others: inout Dismantling) {
    for index in header.references.reversed() { others.take((fields + index).reference) }
  }
}

extension Record {
  /// What tells the instance from others; a stand-in has that of the instance that went.
  var identity: Int { header.identity ?? Int(bitPattern: Unmanaged.passUnretained(self).toOpaque()) }

  /// An instance with the fields of one that goes, which is left empty.
  fileprivate static func standIn(for other: Record) -> Record {
    let result = Record.make(RecordLayout(other.header, identity: other.identity))
    result.fields.update(from: other.fields, count: other.header.count)
    other.header = RecordLayout.empty
    return result
  }
}

/// What the fields of a record are.
final class RecordLayout {
  let count: Int
  /// The fields that are references.
  let references: [Int]
  /// Whether what its fields hold holds nothing that could be nested without end, or that a `deinit` of the cell sees go.
  var isShallow: Bool { shallowReferences != nil }
  /// The fields that are references, of such a layout.
  let shallowReferences: FunctionCode.SlotList?
  /// The type, of a class instance and an enum case.
  var type: RuntimeType?
  /// What runs before an instance of a class goes.
  var deinitializer: Deinitializer?
  /// The layout that an instance gets when it is initialized: one whose initializer fails before has no `deinit`.
  private(set) var initialized: RecordLayout?
  /// Whose identity the one instance of this layout has.
  private(set) var identity: Int?

  init(references flags: [Bool], type: RuntimeType? = nil, isShallow: Bool = false) {
    count = flags.count
    references = flags.indices.filter { flags[$0] }
    shallowReferences = isShallow ? FunctionCode.SlotList(references) : nil
    self.type = type
  }

  /// The layout of an instance that stands in for another, or whose `deinit` has run.
  init(_ other: RecordLayout, identity: Int?, isOver: Bool = false) {
    count = other.count
    shallowReferences = nil
    references = other.references
    type = other.type
    deinitializer = isOver ? nil : other.deinitializer
    self.identity = identity
  }

  deinit { shallowReferences?.slots.deallocate() }

  /// The layout of an instance whose initializer may fail, until it has its fields.
  static func uninitialized(_ other: RecordLayout) -> RecordLayout {
    let layout = RecordLayout(other, identity: nil, isOver: true)
    layout.initialized = other
    return layout
  }

  static var empty: RecordLayout { RecordLayout(references: []) }
}

/// The `deinit` of a class and its base classes.
struct Deinitializer {
  let run: (Record) -> Void
  /// Says that what ran kept the instance.
  let failEscaping: () -> Void
}

/// The fields of the record in the slot, which becomes the only one, for writing.
@inline(__always)
func uniqueFields(_ slot: Address) -> Address {
  if !isKnownUniquelyReferenced(&slot.reference.pointee) { copyRecord(slot) }
  return slot.object.recordFields
}

@inline(never)
private func copyRecord(_ slot: Address) {
  slot.reference.pointee = cast(slot.reference.pointee, to: Record.self).copy()
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
