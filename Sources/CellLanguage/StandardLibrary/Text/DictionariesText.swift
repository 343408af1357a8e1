extension StandardLibraryText {
  static let dictionaries = #"""
    struct Dictionary<Key: Hashable, Value>: Collection, ExpressibleByDictionaryLiteral, CustomStringConvertible {
      typealias Element = (key: Key, value: Value)
      typealias Index = DictionaryIndex
      typealias Keys = DictionaryKeys<Key, Value>
      typealias Values = DictionaryValues<Key, Value>
      @native("Dictionary.init") init()
      init(minimumCapacity: Int) { self.init() }
      @native("Dictionary.same") init<Item>(same other: [Key: Item])
      init(dictionaryLiteral elements: (Key, Value)...) {
        self.init()
        for (key, value) in elements {
          precondition(self[key] == nil, "Dictionary literal contains duplicate keys")
          self[key] = value
        }
      }
      init<S: Sequence>(uniqueKeysWithValues pairs: S) where S.Element == (Key, Value) {
        self.init()
        for (key, value) in pairs {
          if updateValue(value, forKey: key) != nil { fatalError("Duplicate values for key: '\(key)'") }
        }
      }
      init<S: Sequence>(_ pairs: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value) {
        self.init()
        for (key, value) in pairs {
          if let old = self[key] { self[key] = try combine(old, value) } else { self[key] = value }
        }
      }
      init<S: Sequence>(grouping values: S, by keyForValue: (S.Element) throws -> Key) rethrows where Value == [S.Element] {
        var groups: [Key: [S.Element]] = [:]
        for value in values { groups[try keyForValue(value), default: []].append(value) }
        self.init(same: groups)
      }
      @native("Dictionary.count") var count: Int { get }
      var isEmpty: Bool { count == 0 }
      @native("Dictionary.subscript") subscript(key: Key) -> Value? { get set }
      @native("Dictionary.subscriptDefault") subscript(key: Key, default defaultValue: @autoclosure () -> Value) -> Value { get set }
      subscript(position: DictionaryIndex) -> (key: Key, value: Value) { element(at: position.slot) }
      @native("Dictionary.element") func element(at slot: Int) -> (key: Key, value: Value)
      @native("Dictionary.nextSlot") func nextSlot(after slot: Int) -> Int
      @native("Dictionary.slot") func slot(of key: Key) -> Int
      var startIndex: DictionaryIndex { DictionaryIndex(slot: nextSlot(after: -1)) }
      var endIndex: DictionaryIndex { DictionaryIndex(slot: Int.max) }
      func index(after i: DictionaryIndex) -> DictionaryIndex { DictionaryIndex(slot: nextSlot(after: i.slot)) }
      func index(forKey key: Key) -> DictionaryIndex? {
        let slot = slot(of: key)
        return slot < 0 ? nil : DictionaryIndex(slot: slot)
      }
      @native("Dictionary.keys") var keyArray: [Key] { get }
      @native("Dictionary.values") var valueArray: [Value] { get }
      var keys: DictionaryKeys<Key, Value> { DictionaryKeys(base: self, elements: keyArray) }
      var values: DictionaryValues<Key, Value> { DictionaryValues(elements: valueArray) }
      @discardableResult mutating func updateValue(_ value: Value, forKey key: Key) -> Value? {
        let old = self[key]
        self[key] = .some(value)
        return old
      }
      @discardableResult mutating func removeValue(forKey key: Key) -> Value? {
        let old = self[key]
        self[key] = nil
        return old
      }
      @discardableResult mutating func remove(at index: DictionaryIndex) -> (key: Key, value: Value) {
        let element = self[index]
        self[element.key] = nil
        return element
      }
      mutating func popFirst() -> (key: Key, value: Value)? {
        guard let element = first else { return nil }
        self[element.key] = nil
        return element
      }
      mutating func removeAll(keepingCapacity: Bool = false) { self = [:] }
      mutating func reserveCapacity(_ n: Int) {}
      func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T] {
        var result: [Key: T] = [:]
        for (key, value) in self { result[key] = .some(try transform(value)) }
        return result
      }
      func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T] {
        var result: [Key: T] = [:]
        for (key, value) in self {
          if let changed = try transform(value) { result[key] = .some(changed) }
        }
        return result
      }
      func filter(_ isIncluded: ((key: Key, value: Value)) throws -> Bool) rethrows -> [Key: Value] {
        var result: [Key: Value] = [:]
        for element in self where try isIncluded(element) { result[element.key] = .some(element.value) }
        return result
      }
      mutating func merge(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows {
        for (key, value) in other {
          if let old = self[key] { self[key] = .some(try combine(old, value)) } else { self[key] = .some(value) }
        }
      }
      mutating func merge<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value) {
        for (key, value) in other {
          if let old = self[key] { self[key] = .some(try combine(old, value)) } else { self[key] = .some(value) }
        }
      }
      func merging(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value] {
        var result = self
        try result.merge(other, uniquingKeysWith: combine)
        return result
      }
      func merging<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value] where S.Element == (Key, Value) {
        var result = self
        try result.merge(other, uniquingKeysWith: combine)
        return result
      }
      @native("Dictionary.description") var description: String { get }
      var debugDescription: String { description }
    }
    struct DictionaryIndex: Comparable, Hashable {
      let slot: Int
      static func < (lhs: DictionaryIndex, rhs: DictionaryIndex) -> Bool { lhs.slot < rhs.slot }
    }
    struct DictionaryKeys<Key: Hashable, Value>: RandomAccessCollection, CustomStringConvertible {
      typealias Element = Key
      typealias Index = Int
      let base: [Key: Value]
      let elements: [Key]
      var startIndex: Int { 0 }
      var endIndex: Int { elements.count }
      subscript(position: Int) -> Key { elements[position] }
      func contains(_ key: Key) -> Bool { base[key] != nil }
      var description: String { elements.description }
    }
    struct DictionaryValues<Key: Hashable, Value>: RandomAccessCollection, CustomStringConvertible {
      typealias Element = Value
      typealias Index = Int
      let elements: [Value]
      var startIndex: Int { 0 }
      var endIndex: Int { elements.count }
      subscript(position: Int) -> Value { elements[position] }
      var description: String { elements.description }
    }
    extension Dictionary: Equatable where Value: Equatable {}
    extension Dictionary: Hashable where Value: Hashable {}
    """#

  static let sets = #"""
    protocol SetAlgebra: Equatable, ExpressibleByArrayLiteral {}
    protocol OptionSet: SetAlgebra, RawRepresentable {
      associatedtype RawValue: FixedWidthInteger = Int
      associatedtype ArrayLiteralElement = Self
      init(rawValue: RawValue)
    }
    extension OptionSet {
      init() { self.init(rawValue: 0) }
      init(arrayLiteral elements: Self...) {
        var bits: RawValue = 0
        for element in elements { bits = bits | element.rawValue }
        self.init(rawValue: bits)
      }
      var isEmpty: Bool { rawValue == 0 }
      func contains(_ member: Self) -> Bool { rawValue & member.rawValue == member.rawValue }
      func union(_ other: Self) -> Self { Self(rawValue: rawValue | other.rawValue) }
      func intersection(_ other: Self) -> Self { Self(rawValue: rawValue & other.rawValue) }
      func symmetricDifference(_ other: Self) -> Self { Self(rawValue: rawValue ^ other.rawValue) }
      func subtracting(_ other: Self) -> Self { Self(rawValue: rawValue & ~other.rawValue) }
      func isSubset(of other: Self) -> Bool { other.contains(self) }
      func isSuperset(of other: Self) -> Bool { contains(other) }
      func isStrictSubset(of other: Self) -> Bool { isSubset(of: other) && rawValue != other.rawValue }
      func isStrictSuperset(of other: Self) -> Bool { isSuperset(of: other) && rawValue != other.rawValue }
      func isDisjoint(with other: Self) -> Bool { intersection(other).isEmpty }
      @discardableResult mutating func insert(_ member: Self) -> (inserted: Bool, memberAfterInsert: Self) {
        let old = intersection(member)
        if old.rawValue == member.rawValue { return (inserted: false, memberAfterInsert: old) }
        self = union(member)
        return (inserted: true, memberAfterInsert: member)
      }
      @discardableResult mutating func remove(_ member: Self) -> Self? {
        let removed = intersection(member)
        self = subtracting(member)
        return removed.isEmpty ? nil : removed
      }
      @discardableResult mutating func update(with member: Self) -> Self? {
        let replaced = intersection(member)
        self = union(member)
        return replaced.isEmpty ? nil : replaced
      }
      mutating func formUnion(_ other: Self) { self = union(other) }
      mutating func formIntersection(_ other: Self) { self = intersection(other) }
      mutating func formSymmetricDifference(_ other: Self) { self = symmetricDifference(other) }
      mutating func subtract(_ other: Self) { self = subtracting(other) }
    }
    struct Set<Element: Hashable>: Collection, SetAlgebra, Hashable {
      typealias Index = DictionaryIndex
      var members: [Element: Bool] = [:]
      init() { members = [:] }
      init(minimumCapacity: Int) { self.init() }
      init(arrayLiteral elements: Element...) {
        self.init()
        for element in elements { insert(element) }
      }
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        self.init()
        for element in elements { insert(element) }
      }
      var count: Int { members.count }
      var isEmpty: Bool { members.count == 0 }
      var startIndex: DictionaryIndex { members.startIndex }
      var endIndex: DictionaryIndex { members.endIndex }
      func index(after i: DictionaryIndex) -> DictionaryIndex { members.index(after: i) }
      subscript(position: DictionaryIndex) -> Element { members[position].key }
      @native("Set.contains") func contains(_ member: Element) -> Bool
      func firstIndex(of member: Element) -> DictionaryIndex? { members.index(forKey: member) }
      @discardableResult @native("Set.insert") mutating func insert(_ member: Element) -> (inserted: Bool, memberAfterInsert: Element)
      @discardableResult mutating func update(with member: Element) -> Element? {
        let old = remove(member)
        members[member] = true
        return old
      }
      @discardableResult mutating func remove(_ member: Element) -> Element? {
        let i = members.slot(of: member)
        if i < 0 { return nil }
        let old = members.element(at: i).key
        members[member] = nil
        return old
      }
      @discardableResult mutating func remove(at position: DictionaryIndex) -> Element {
        let element = self[position]
        members[element] = nil
        return element
      }
      mutating func removeFirst() -> Element {
        precondition(!isEmpty, "Can't removeFirst from an empty Set")
        return remove(at: startIndex)
      }
      mutating func popFirst() -> Element? { isEmpty ? nil : remove(at: startIndex) }
      mutating func removeAll(keepingCapacity: Bool = false) { members = [:] }
      mutating func reserveCapacity(_ n: Int) {}
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element> {
        var result = Set<Element>()
        for element in self where try isIncluded(element) { result.insert(element) }
        return result
      }
      func union<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        var result = self
        for element in other { result.insert(element) }
        return result
      }
      func intersection<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        var result = Set<Element>()
        for element in other where contains(element) { result.insert(element) }
        return result
      }
      func subtracting<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        var result = self
        for element in other { result.remove(element) }
        return result
      }
      func symmetricDifference<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        var result = self
        for element in Set(other) {
          if contains(element) { result.remove(element) } else { result.insert(element) }
        }
        return result
      }
      mutating func formUnion<S: Sequence>(_ other: S) where S.Element == Element {
        for element in other { insert(element) }
      }
      mutating func formIntersection<S: Sequence>(_ other: S) where S.Element == Element { self = intersection(other) }
      mutating func subtract<S: Sequence>(_ other: S) where S.Element == Element {
        for element in other { remove(element) }
      }
      mutating func formSymmetricDifference<S: Sequence>(_ other: S) where S.Element == Element { self = symmetricDifference(other) }
      func isSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element {
        let others = Set(other)
        return allSatisfy { others.contains($0) }
      }
      func isStrictSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element {
        let others = Set(other)
        return count < others.count && allSatisfy { others.contains($0) }
      }
      func isSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element { other.allSatisfy { contains($0) } }
      func isStrictSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element {
        let others = Set(other)
        return count > others.count && others.allSatisfy { contains($0) }
      }
      func isDisjoint<S: Sequence>(with other: S) -> Bool where S.Element == Element { !other.contains { contains($0) } }
      static func == (lhs: Set<Element>, rhs: Set<Element>) -> Bool {
        lhs.count == rhs.count && lhs.allSatisfy { rhs.contains($0) }
      }
      func hash(into hasher: inout Hasher) {
        var sum = 0
        for element in self { sum = sum &+ element.hashValue }
        hasher.combine(sum)
      }
      var description: String { Array(self).description }
      var debugDescription: String { "Set(" + Array(self).description + ")" }
    }
    extension Set: CustomStringConvertible {}
    extension Set: CustomDebugStringConvertible {}
    """#
}
