/// Takes apart what nobody holds any more, one object after the other: a list of a million nodes is given up without a
/// million native calls inside each other.
///
/// An object that goes hands over the objects that only it holds; each then runs its `deinit` and hands over its own.
struct Dismantling {
  /// The next to go is the last.
  private var pending: [AnyObject] = []

  /// Takes what a slot holds, and empties the slot. What others hold too, or what holds nothing itself, is let go at once.
  mutating func take(_ slot: UnsafeMutablePointer<AnyObject?>) {
    var object = slot.move()
    slot.initialize(to: nil)
    guard object != nil, Self.holdsOthers(object.unsafelyUnwrapped) else { return }
    if isKnownUniquelyReferenced(&object) { pending.append(object.unsafelyUnwrapped) }
  }

  mutating func take(_ slots: inout [AnyObject?]) {
    // All elements are of one kind. No variable may keep the first, which would not be held once then.
    guard slots.lazy.compactMap({ $0.map(Self.holdsOthers) }).first == true else { return }
    slots.withUnsafeMutableBufferPointer { slots in
      for index in slots.indices.reversed() { take(slots.baseAddress.unsafelyUnwrapped + index) }
    }
  }

  mutating func take(_ values: inout [Value]) {
    for index in values.indices.reversed() where values[index].reference != nil { take(&values[index].reference) }
  }

  /// Takes an object that nobody else holds.
  mutating func take(_ object: AnyObject) { pending.append(object) }

  /// Takes apart what was taken, and all that this sets free.
  mutating func finish() {
    while !pending.isEmpty {
      var next: AnyObject? = pending.removeLast()
      if next is Record, let deinitializer = deinitialize(cast(next)), !isKnownUniquelyReferenced(&next) {
        deinitializer.failEscaping()
      } else {
        surrender(next)
      }
    }
  }

  /// Runs the instance's `deinit`, which is then over, even where it lets the instance escape.
  private func deinitialize(_ record: Record) -> Deinitializer? {
    guard let deinitializer = record.header.deinitializer else { return nil }
    deinitializer.run(record)
    record.header = RecordLayout(record.header, identity: record.header.identity, isOver: true)
    return deinitializer
  }

  private mutating func surrender(_ object: AnyObject?) {
    switch object {
    case let record as Record: record.surrender(to: &self)
    case let array as ReferenceArray: take(&array.elements)
    case let dictionary as DictionaryObject: dictionary.surrender(to: &self)
    case let function as FunctionObject: function.surrender(to: &self)
    case let existential as Existential: existential.surrender(to: &self)
    case let box as ReferenceBox: box.surrender(to: &self)
    default: break
    }
  }

  private static func holdsOthers(_ object: AnyObject) -> Bool {
    let type = ObjectIdentifier(type(of: object))
    if type == ObjectIdentifier(Record.self) { return !unsafeDowncast(object, to: Record.self).header.isShallow }
    return type == ObjectIdentifier(ReferenceArray.self)
      || type == ObjectIdentifier(Existential.self) || type == ObjectIdentifier(FunctionObject.self)
      || type == ObjectIdentifier(DictionaryObject.self) || type == ObjectIdentifier(ReferenceBox.self)
  }
}
