/// A dictionary that keeps its keys in the order in which they came, so that the same cell gives the same output each
/// time: entries in a list, and a table of their numbers by hash.
final class DictionaryObject {
  /// How keys of a type are told apart.
  final class Keys {
    enum Form {
      case words, strings, others
    }

    let form: Form
    let hash: (Value) throws -> Int
    let equals: (Value, Value) throws -> Bool

    init(form: Form, hash: @escaping (Value) throws -> Int, equals: @escaping (Value, Value) throws -> Bool) {
      self.form = form
      self.hash = hash
      self.equals = equals
    }
  }

  private(set) var keys: [Value] = []
  var values: [Value] = []
  private var hashes: [Int] = []
  /// Whether the entry was not removed.
  private var isAlive: [Bool] = []
  /// Numbers of entries, plus one; 0 where free. Its size is a power of two.
  private var table: [Int32] = []
  private(set) var count = 0
  let order: Keys

  init(_ order: Keys) { self.order = order }

  deinit {
    var others = Dismantling()
    surrender(to: &others)
    others.finish()
  }

  func surrender(to others: inout Dismantling) {
    others.take(&values)
    others.take(&keys)
  }

  func copy() -> DictionaryObject {
    let result = DictionaryObject(order)
    result.keys = keys
    result.values = values
    result.hashes = hashes
    result.isAlive = isAlive
    result.table = table
    result.count = count
    return result
  }

  /// Entries in order, those that were removed among them.
  var entryCount: Int { keys.count }
  func holds(_ entry: Int) -> Bool { isAlive[entry] }

  @inline(__always)
  private func hash(_ key: Value) throws -> Int {
    switch order.form {
    case .words:
      // A multiplication spreads neighbouring numbers over the table.
      let product = UInt64(bitPattern: Int64(key.word)) &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: product ^ (product >> 32))
    case .strings: return StringHash.hash(cast(key.reference, to: StringObject.self).value)
    case .others: return try order.hash(key)
    }
  }

  @inline(__always)
  private func equal(_ a: Value, _ b: Value) throws -> Bool {
    switch order.form {
    case .words: return a.word == b.word
    case .strings:
      return cast(a.reference, to: StringObject.self).value == cast(b.reference, to: StringObject.self).value
    case .others: return try order.equals(a, b)
    }
  }

  /// The entry of a key; nil where there is none.
  func find(_ key: Value) throws -> Int? {
    if table.isEmpty { return nil }
    return try find(key, hash(key))
  }

  @inline(__always)
  private func find(_ key: Value, _ hash: Int) throws -> Int? {
    if table.isEmpty { return nil }
    let mask = table.count - 1
    var position = hash & mask
    while table[position] != 0 {
      let entry = Int(table[position]) - 1
      // Different words have different hashes: they are not compared once more.
      if hashes[entry] == hash, isAlive[entry], try order.form == .words || equal(keys[entry], key) { return entry }
      position = (position + 1) & mask
    }
    return nil
  }

  /// The entry of a key, added with the value where there is none.
  func entry(of key: Value, inserting value: @autoclosure () throws -> Value) throws -> Int {
    let hash = try hash(key)
    if let entry = try find(key, hash) { return entry }
    let value = try value()
    if (keys.count + 1) * 4 > table.count * 3 { grow() }
    keys.append(key)
    values.append(value)
    hashes.append(hash)
    isAlive.append(true)
    count += 1
    place(keys.count - 1, hash)
    return keys.count - 1
  }

  /// Where the value of an entry is, until an entry is added.
  func slot(of entry: Int, _ isReference: Bool) -> Address {
    values.withUnsafeMutableBufferPointer { values in
      let value = values.baseAddress.unsafelyUnwrapped + entry
      return isReference
        ? UnsafeMutableRawPointer(value).advanced(by: MemoryLayout<Value>.offset(of: \.reference)!)
          .assumingMemoryBound(to: Int.self)
        : UnsafeMutableRawPointer(value).assumingMemoryBound(to: Int.self)
    }
  }

  func set(_ key: Value, _ value: Value) throws {
    let before = count
    let entry = try self.entry(of: key, inserting: value)
    if count == before { values[entry] = value }
  }

  @discardableResult
  func remove(_ key: Value) throws -> Value? {
    guard let entry = try find(key) else { return nil }
    let value = values[entry]
    isAlive[entry] = false
    keys[entry] = Value(word: 0)
    values[entry] = Value(word: 0)
    count -= 1
    if count == 0 { clear() }
    return value
  }

  func clear() {
    keys = []
    values = []
    hashes = []
    isAlive = []
    table = []
    count = 0
  }

  private func place(_ entry: Int, _ hash: Int) {
    let mask = table.count - 1
    var position = hash & mask
    while table[position] != 0 { position = (position + 1) & mask }
    table[position] = Int32(entry + 1)
  }

  /// Drops removed entries and makes room for twice as many.
  private func grow() {
    if count < keys.count {
      let kept = keys.indices.filter { isAlive[$0] }
      keys = kept.map { keys[$0] }
      values = kept.map { values[$0] }
      hashes = kept.map { hashes[$0] }
      isAlive = kept.map { _ in true }
    }
    var size = 8
    while size * 3 < (count + 1) * 8 { size *= 2 }
    table = [Int32](repeating: 0, count: size)
    for (entry, hash) in hashes.enumerated() { place(entry, hash) }
  }
}

/// A fast hash of strings that agrees with their equality.
enum StringHash {
  static func hash(_ string: String) -> Int {
    var string = string
    let fast: Int? = string.withUTF8 { bytes in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in bytes {
        // Beyond ASCII different bytes may be equal strings.
        if byte >= 0x80 { return nil }
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      }
      return Int(truncatingIfNeeded: hash ^ (hash >> 29))
    }
    return fast ?? string.hashValue
  }
}

/// Makes the dictionary in the slot the only one, so that it can be written to.
@inline(__always)
func uniqueDictionary(_ slot: Address) -> DictionaryObject {
  let reference = slot.reference
  if !isKnownUniquelyReferenced(&reference.pointee) {
    reference.pointee = cast(reference.pointee, to: DictionaryObject.self).copy()
  }
  return cast(reference.pointee)
}
