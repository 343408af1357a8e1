/// A dictionary that keeps its keys in the order in which they came, so that the same cell gives the same output each
/// time: entries in a list, and a table of their numbers by hash.
///
/// Keys and values lie in their entries as in slots: as words, or as references that the dictionary counts. What looks
/// a key up hands over the same, uncounted.
final class DictionaryObject {
  /// How keys of a type are told apart.
  final class Keys {
    enum Form {
      case words, strings, substrings, others
    }

    let form: Form
    let isReference: Bool
    /// Whether telling keys apart may run code of the cell.
    let runsCode: Bool
    let hash: (Value) throws -> Int
    let equals: (Value, Value) throws -> Bool

    init(
      form: Form, isReference: Bool, runsCode: Bool, hash: @escaping (Value) throws -> Int,
      equals: @escaping (Value, Value) throws -> Bool
    ) {
      self.form = form
      self.isReference = isReference
      self.runsCode = runsCode
      self.hash = hash
      self.equals = equals
    }
  }

  struct Entry {
    /// Never negative, but for an entry that was removed.
    var hash: Int
    var key: Int
    var value: Int

    static let removed = -1
  }

  /// What a place of the table takes, with its share of the entries.
  private static let bytesOfPlace = MemoryLayout<UInt32>.stride + MemoryLayout<Entry>.stride / 4 * 3

  let order: Keys
  let hasReferences: Bool
  private let form: Keys.Form
  private var entries: UnsafeMutablePointer<Entry>?
  private var capacity = 0
  /// Numbers of entries, plus one; 0 where free. Its size is a power of two.
  private var table: UnsafeMutablePointer<UInt32>?
  private var mask = 0
  /// Entries in order, those that were removed among them.
  private(set) var entryCount = 0
  private(set) var count = 0
  /// Before it all entries were removed.
  private(set) var firstEntry = 0

  /// - Parameter hasReferences: Whether the values are references.
  init(_ order: Keys, hasReferences: Bool) {
    self.order = order
    self.hasReferences = hasReferences
    form = order.form
  }

  deinit {
    var others = Dismantling()
    surrender(to: &others)
    others.finish()
    entries?.deallocate()
    table?.deallocate()
  }

  func surrender(to others: inout Dismantling) {
    guard entries != nil else { return }
    if hasReferences {
      for entry in (0..<entryCount).reversed() { others.take(slot(of: entry).reference) }
    }
    if order.isReference {
      for entry in (0..<entryCount).reversed() { others.take(keySlot(of: entry).reference) }
    }
    entryCount = 0
    count = 0
  }

  func copy(_ room: Room) throws -> DictionaryObject {
    let result = DictionaryObject(order, hasReferences: hasReferences)
    guard count > 0, let entries, let table else { return result }
    try room.admit(mask + 1, ofBytes: Self.bytesOfPlace)
    result.allocate(tableSize: mask + 1)
    result.table!.update(from: table, count: mask + 1)
    result.entries!.update(from: entries, count: entryCount)
    for entry in 0..<entryCount {
      // The copied bits are one more reference to the same object.
      if order.isReference { Self.retain(entries[entry].key) }
      if hasReferences { Self.retain(entries[entry].value) }
    }
    (result.entryCount, result.count, result.firstEntry) = (entryCount, count, firstEntry)
    return result
  }

  // MARK: Entries

  func holds(_ entry: Int) -> Bool { entries.unsafelyUnwrapped[entry].hash >= 0 }

  func key(_ entry: Int) -> Value {
    Value(keySlot(of: entry), isReference: order.isReference)
  }

  func value(_ entry: Int) -> Value { Value(slot(of: entry), isReference: hasReferences) }

  /// Where the value of an entry is, until an entry is added.
  @inline(__always)
  func slot(of entry: Int) -> Address { word(2, of: entry) }

  @inline(__always)
  func keySlot(of entry: Int) -> Address { word(1, of: entry) }

  /// A word of an entry, in the order of their declarations.
  @inline(__always)
  private func word(_ index: Int, of entry: Int) -> Address {
    UnsafeMutableRawPointer(entries.unsafelyUnwrapped + entry).assumingMemoryBound(to: Int.self) + index
  }

  private static func retain(_ bits: Int) {
    UnsafeRawPointer(bitPattern: bits).map { _ = Unmanaged<AnyObject>.fromOpaque($0).retain() }
  }

  // MARK: Look-up

  @inline(__always)
  private func hash(_ key: Int) throws -> Int {
    switch form {
    case .words:
      // A multiplication spreads neighbouring numbers over the table.
      let product = UInt64(bitPattern: Int64(key)) &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: (product ^ (product >> 32)) & UInt64(Int.max))
    case .strings: return StringObject.withBits(key) { $0.hash }
    case .substrings: return SubstringFields(bits: key).hash
    case .others: return try order.hash(Value(bits: key, isReference: order.isReference)) & Int.max
    }
  }

  @inline(__always)
  private func equal(_ a: Int, _ b: Int) throws -> Bool {
    switch form {
    case .words: a == b
    case .strings: TextEqual().holds(a, b)
    case .substrings: SubstringFields(bits: a) == SubstringFields(bits: b)
    case .others:
      try order.equals(
        Value(bits: a, isReference: order.isReference), Value(bits: b, isReference: order.isReference))
    }
  }

  /// The entry of a key, given as a slot holds it; nil where there is none.
  @inline(__always)
  func find(_ key: Int) throws -> Int? {
    if count == 0 { return nil }
    return try find(key, hash(key))
  }

  /// Where the value of a key is, until an entry is added.
  @inline(__always)
  func valueSlot(_ key: Int) throws -> Address? { try find(key).map { slot(of: $0) } }

  @inline(__always)
  private func find(_ key: Int, _ hash: Int) throws -> Int? {
    guard let table, let entries else { return nil }
    var position = hash & mask
    while true {
      let number = Int(table[position])
      if number == 0 { return nil }
      if entries[number - 1].hash == hash, try equal(entries[number - 1].key, key) { return number - 1 }
      position = (position + 1) & mask
    }
  }

  func find(_ key: Value) throws -> Int? { try key.withBits(isReference: order.isReference) { try find($0) } }

  /// Adds an entry for a key that has none; the dictionary takes hold of the key, and its value is to be put in the slot.
  private func add(_ key: Value, _ hash: Int, _ room: Room) throws -> Int {
    if entryCount == capacity { try grow(room) }
    entries.unsafelyUnwrapped[entryCount] = Entry(hash: hash, key: key.word, value: 0)
    if order.isReference { keySlot(of: entryCount).initialReference(key.reference) }
    place(entryCount, hash)
    entryCount += 1
    count += 1
    return entryCount - 1
  }

  /// The entry of a key, added with the value where there is none.
  @inline(__always)
  func entry(of key: Int, inserting value: @autoclosure () throws -> Value, _ room: Room) throws -> Int {
    let hash = try hash(key)
    if let entry = try find(key, hash) { return entry }
    // Code of the value may change the dictionary, and the variable that the key is in.
    let kept = Value(bits: key, isReference: order.isReference)
    let known = entryCount
    let value = try value()
    let entry = try (entryCount == known ? nil : find(key, hash)) ?? add(kept, hash, room)
    put(value, in: entry)
    return entry
  }

  private func put(_ value: Value, in entry: Int) {
    if hasReferences {
      slot(of: entry).reference.pointee = value.reference
    } else {
      slot(of: entry).pointee = value.word
    }
  }

  func set(_ key: Int, _ value: Value, _ room: Room) throws {
    let before = count
    let entry = try self.entry(of: key, inserting: value, room)
    if count == before { put(value, in: entry) }
  }

  func set(_ key: Value, _ value: Value, _ room: Room) throws {
    try key.withBits(isReference: order.isReference) { try set($0, value, room) }
  }

  /// - Returns: Whether there was such a key.
  @discardableResult
  func remove(_ key: Int) throws -> Bool {
    guard let entry = try find(key), let entries else { return false }
    let key = order.isReference ? keySlot(of: entry).reference.move() : nil
    let value = hasReferences ? slot(of: entry).reference.move() : nil
    entries[entry] = Entry(hash: Entry.removed, key: 0, value: 0)
    count -= 1
    while firstEntry < entryCount, entries[firstEntry].hash == Entry.removed { firstEntry += 1 }
    // What goes may run code of the cell: the entry is out of reach by then.
    withExtendedLifetime((key, value)) {}
    return true
  }

  // MARK: The table

  @inline(__always)
  private func place(_ entry: Int, _ hash: Int) {
    let table = table.unsafelyUnwrapped
    var position = hash & mask
    while table[position] != 0 { position = (position + 1) & mask }
    table[position] = UInt32(entry + 1)
  }

  private func allocate(tableSize: Int) {
    capacity = tableSize / 4 * 3
    entries = .allocate(capacity: capacity)
    table = .allocate(capacity: tableSize)
    mask = tableSize - 1
  }

  /// Drops removed entries and makes room for twice as many.
  private func grow(_ room: Room) throws {
    let (oldEntries, oldTable) = (entries, table)
    var size = 8
    while size * 3 < (count + 1) * 8 { size *= 2 }
    // The new entries are half empty, and memory is taken only as they fill.
    try room.admit(size / 2, ofBytes: Self.bytesOfPlace)
    allocate(tableSize: size)
    table!.initialize(repeating: 0, count: size)
    var kept = 0
    for entry in firstEntry..<entryCount where oldEntries![entry].hash >= 0 {
      entries![kept] = oldEntries![entry]
      place(kept, entries![kept].hash)
      kept += 1
    }
    entryCount = kept
    firstEntry = 0
    oldEntries?.deallocate()
    oldTable?.deallocate()
  }
}

extension Value {
  /// What a slot holds.
  @inline(__always)
  init(_ slot: Address, isReference: Bool) {
    self = isReference ? Value(slot.reference.pointee) : Value(word: slot.pointee)
  }

  /// The same of the bits of a slot.
  @inline(__always)
  init(bits: Int, isReference: Bool) {
    var bits = bits
    self = Value(&bits, isReference: isReference)
  }

  /// The value as a slot would hold it, uncounted: it lasts as long as the body runs.
  @inline(__always)
  func withBits<Result>(isReference: Bool, _ body: (Int) throws -> Result) rethrows -> Result {
    guard isReference else { return try body(word) }
    return try withExtendedLifetime(reference) {
      try body(Int(bitPattern: reference.map { Unmanaged.passUnretained($0).toOpaque() }))
    }
  }
}

/// Makes the dictionary in the slot the only one, so that it can be written to.
@inline(__always)
func uniqueDictionary(_ slot: Address, _ room: Room) throws -> DictionaryObject {
  try makeUniqueDictionary(slot, room)
  return cast(slot.reference.pointee)
}

@inline(__always)
func makeUniqueDictionary(_ slot: Address, _ room: Room) throws {
  if !isKnownUniquelyReferenced(&slot.reference.pointee) { try copyDictionary(slot, room) }
}

@inline(never)
private func copyDictionary(_ slot: Address, _ room: Room) throws {
  slot.reference.pointee = try cast(slot.reference.pointee, to: DictionaryObject.self).copy(room)
}
