extension StandardLibraryText {
  static let arrays = #"""
    struct Array<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, CustomStringConvertible {
      typealias Index = Int
      typealias SubSequence = ArraySlice<Element>
      typealias Indices = Range<Int>
      typealias Iterator = IndexingIterator<Array<Element>>
      @native("Array.init") init()
      @native("Array.literal") init(arrayLiteral elements: Element...)
      @native("Array.repeating") init(repeating repeatedValue: Element, count: Int)
      @native("Array.ofSequence") init<S: Sequence>(_ elements: S) where S.Element == Element
      @native("Array.same") init(_ elements: [Element])
      init(unsafeUninitializedCapacity: Int, initializingWith body: (inout [Element], inout Int) throws -> Void) rethrows {
        self.init()
        var count = 0
        try body(&self, &count)
      }
      @native("Array.count") var count: Int { get }
      @native("Array.isEmpty") var isEmpty: Bool { get }
      var startIndex: Int { 0 }
      var endIndex: Int { count }
      var indices: Range<Int> { 0..<count }
      var capacity: Int { count }
      @native("Array.first") var first: Element? { get }
      @native("Array.last") var last: Element? { get }
      @native("Array.subscript") subscript(index: Int) -> Element { get set }
      subscript(bounds: Range<Int>) -> ArraySlice<Element> {
        get { slice(bounds) }
        set { replaceSubrange(bounds, with: newValue) }
      }
      subscript(bounds: ClosedRange<Int>) -> ArraySlice<Element> {
        get { slice(bounds) }
        set { replaceSubrange(bounds.relative(to: self), with: newValue) }
      }
      subscript(bounds: PartialRangeFrom<Int>) -> ArraySlice<Element> {
        get { slice(bounds) }
        set { replaceSubrange(bounds.lowerBound..<count, with: newValue) }
      }
      subscript(bounds: PartialRangeUpTo<Int>) -> ArraySlice<Element> {
        get { slice(bounds) }
        set { replaceSubrange(0..<bounds.upperBound, with: newValue) }
      }
      subscript(bounds: PartialRangeThrough<Int>) -> ArraySlice<Element> {
        get { slice(bounds) }
        set { replaceSubrange(bounds.relative(to: self), with: newValue) }
      }
      subscript<R: RangeExpression>(range: R) -> ArraySlice<Element> where R.Bound == Int {
        get { self[range.relative(to: self)] }
        set { replaceSubrange(range.relative(to: self), with: newValue) }
      }
      @native("Array.slice") func slice<R: RangeExpression>(_ bounds: R) -> ArraySlice<Element>
      @native("Array.prefix") func prefix(_ maximum: Int) -> ArraySlice<Element>
      @native("Array.suffix") func suffix(_ maximum: Int) -> ArraySlice<Element>
      @native("Array.dropFirst") func dropFirst(_ count: Int = 1) -> ArraySlice<Element>
      @native("Array.dropLast") func dropLast(_ count: Int = 1) -> ArraySlice<Element>
      @native("Array.append") mutating func append(_ element: Element)
      @native("Array.appending") func _appending<S: Sequence>(_ elements: S) -> [Element] where S.Element == Element
      @native("Array.appendArray") mutating func append(contentsOf elements: [Element])
      mutating func append<S: Sequence>(contentsOf elements: S) where S.Element == Element { append(contentsOf: Array(elements)) }
      @native("Array.insert") mutating func insert(_ element: Element, at i: Int)
      @discardableResult @native("Array.remove") mutating func remove(at i: Int) -> Element
      @discardableResult mutating func removeFirst() -> Element {
        precondition(count > 0, "Can't remove first element from an empty collection")
        return remove(at: 0)
      }
      @discardableResult @native("Array.removeLast") mutating func removeLast() -> Element
      mutating func removeLast(_ count: Int) {
        precondition(count >= 0 && count <= self.count, "Can't remove more items from a collection than it contains")
        removeSubrange((self.count - count)..<self.count)
      }
      @native("Array.popLast") mutating func popLast() -> Element?
      @native("Array.removeAll") mutating func removeAll(keepingCapacity: Bool = false)
      @native("Array.reserveCapacity") mutating func reserveCapacity(_ n: Int)
      @native("Array.replaceSubrange") mutating func replaceElements(_ lower: Int, _ upper: Int, _ elements: [Element])
      mutating func replaceSubrange<C: Collection>(_ bounds: Range<Int>, with elements: C) where C.Element == Element {
        replaceElements(bounds.lowerBound, bounds.upperBound, Array(elements))
      }
      mutating func removeSubrange(_ bounds: Range<Int>) { replaceElements(bounds.lowerBound, bounds.upperBound, []) }
      @native("Array.swapAt") mutating func swapAt(_ i: Int, _ j: Int)
      @native("Sequence.filter") func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element]
      @native("Array.sortBy") mutating func sort(by precedes: (Element, Element) throws -> Bool) rethrows
      mutating func assign(_ elements: [Element]) { self = elements }
      @native("Array.description") var description: String { get }
      var debugDescription: String { description }
      func withUnsafeBufferPointer<R>(_ body: ([Element]) throws -> R) rethrows -> R { try body(self) }
      mutating func withUnsafeMutableBufferPointer<R>(_ body: (inout [Element]) throws -> R) rethrows -> R { try body(&self) }
    }
    extension Array: Equatable where Element: Equatable {
      @native("Array.firstIndex") func firstIndex(of element: Element) -> Int?
    }
    extension Array where Element == String {
      @native("Array.joined") func joined(separator: String) -> String
    }
    extension Array: Hashable where Element: Hashable {}
    """#

  static let slices = #"""
    struct ArraySlice<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral {
      typealias Index = Int
      typealias SubSequence = ArraySlice<Element>
      typealias Indices = Range<Int>
      typealias Iterator = IndexingIterator<ArraySlice<Element>>
      var base: [Element]
      var startIndex: Int
      var endIndex: Int
      init(base: [Element], startIndex: Int, endIndex: Int) {
        self.base = base
        self.startIndex = startIndex
        self.endIndex = endIndex
      }
      init() { self.init(base: [], startIndex: 0, endIndex: 0) }
      init(arrayLiteral elements: Element...) { self.init(base: elements, startIndex: 0, endIndex: elements.count) }
      init(_ elements: [Element]) { self.init(base: elements, startIndex: 0, endIndex: elements.count) }
      var count: Int { endIndex - startIndex }
      var isEmpty: Bool { startIndex == endIndex }
      var indices: Range<Int> { startIndex..<endIndex }
      subscript(index: Int) -> Element {
        get {
          precondition(index >= startIndex && index < endIndex, "Index out of range")
          return base[index]
        }
        set {
          precondition(index >= startIndex && index < endIndex, "Index out of range")
          base[index] = newValue
        }
      }
      subscript(bounds: Range<Int>) -> ArraySlice<Element> {
        get {
          precondition(bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex, "ArraySlice index is out of range")
          return ArraySlice(base: base, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
        }
        set { replaceSubrange(bounds, with: newValue) }
      }
      mutating func append(_ element: Element) {
        base.insert(element, at: endIndex)
        endIndex += 1
      }
      mutating func replaceSubrange<C: Collection>(_ bounds: Range<Int>, with elements: C) where C.Element == Element {
        precondition(bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex, "ArraySlice index is out of range")
        let replacement = Array(elements)
        base.replaceElements(bounds.lowerBound, bounds.upperBound, replacement)
        endIndex += replacement.count - bounds.count
      }
      mutating func sort(by precedes: (Element, Element) throws -> Bool) rethrows {
        let sorted = try Array(self).sorted(by: precedes)
        base.replaceElements(startIndex, endIndex, sorted)
      }
      @discardableResult mutating func removeFirst() -> Element {
        precondition(!isEmpty, "Can't remove items from an empty collection")
        startIndex += 1
        return base[startIndex - 1]
      }
      @discardableResult mutating func removeLast() -> Element {
        precondition(!isEmpty, "Can't remove last element from an empty collection")
        endIndex -= 1
        return base[endIndex]
      }
      mutating func popFirst() -> Element? { isEmpty ? nil : removeFirst() }
      mutating func popLast() -> Element? { isEmpty ? nil : removeLast() }
      var description: String { Array(self).description }
      var debugDescription: String { "ArraySlice(" + Array(self).description + ")" }
    }
    extension ArraySlice: CustomStringConvertible {}
    extension ArraySlice: CustomDebugStringConvertible {}
    extension ArraySlice: Equatable where Element: Equatable {
      static func == (lhs: ArraySlice<Element>, rhs: ArraySlice<Element>) -> Bool {
        lhs.count == rhs.count && lhs.elementsEqual(rhs)
      }
    }
    extension ArraySlice: Hashable where Element: Hashable {
      func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for element in self { hasher.combine(element) }
      }
    }
    typealias ContiguousArray = Array
    """#
}
