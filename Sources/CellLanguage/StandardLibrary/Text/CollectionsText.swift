extension StandardLibraryText {
  static let collections = #"""
    protocol Collection<Element>: Sequence {
      associatedtype Index: Comparable
      associatedtype SubSequence: Collection = Slice<Self>
      associatedtype Indices: Collection = DefaultIndices<Self> where Indices.Element == Index
      associatedtype Iterator = IndexingIterator<Self>
      var startIndex: Index { get }
      var endIndex: Index { get }
      var indices: Indices { get }
      var count: Int { get }
      var isEmpty: Bool { get }
      func index(after i: Index) -> Index
      func index(_ i: Index, offsetBy distance: Int) -> Index
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?
      func distance(from start: Index, to end: Index) -> Int
      func formIndex(after i: inout Index)
      subscript(position: Index) -> Element { get }
      subscript(bounds: Range<Index>) -> SubSequence { get }
    }
    struct IndexingIterator<Elements: Collection>: IteratorProtocol, Sequence {
      typealias Element = Elements.Element
      let elements: Elements
      var position: Elements.Index
      init(_ elements: Elements) {
        self.elements = elements
        position = elements.startIndex
      }
      mutating func next() -> Elements.Element? {
        if position == elements.endIndex { return nil }
        let element = elements[position]
        elements.formIndex(after: &position)
        return element
      }
    }
    struct DefaultIndices<Elements: Collection>: BidirectionalCollection {
      typealias Index = Elements.Index
      typealias Element = Elements.Index
      let elements: Elements
      let startIndex: Elements.Index
      let endIndex: Elements.Index
      init(_ elements: Elements) {
        self.elements = elements
        startIndex = elements.startIndex
        endIndex = elements.endIndex
      }
      subscript(position: Elements.Index) -> Elements.Index { position }
      func index(after i: Elements.Index) -> Elements.Index { elements.index(after: i) }
      func index(before i: Elements.Index) -> Elements.Index { elements.index(i, offsetBy: -1) }
    }
    struct Slice<Base: Collection>: BidirectionalCollection {
      typealias Index = Base.Index
      typealias Element = Base.Element
      typealias SubSequence = Slice<Base>
      let _startIndex: Base.Index
      let _endIndex: Base.Index
      let _base: Base
      init(base: Base, bounds: Range<Base.Index>) {
        _startIndex = bounds.lowerBound
        _endIndex = bounds.upperBound
        _base = base
      }
      var base: Base { _base }
      var startIndex: Base.Index { _startIndex }
      var endIndex: Base.Index { _endIndex }
      subscript(position: Base.Index) -> Base.Element { _base[position] }
      subscript(bounds: Range<Base.Index>) -> Slice<Base> { Slice(base: _base, bounds: bounds) }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
      func index(before i: Base.Index) -> Base.Index { _base.index(i, offsetBy: -1) }
    }
    extension Collection where Iterator == IndexingIterator<Self> {
      func makeIterator() -> IndexingIterator<Self> { IndexingIterator(self) }
    }
    extension Collection where Indices == DefaultIndices<Self> {
      var indices: DefaultIndices<Self> { DefaultIndices(self) }
    }
    extension Collection where SubSequence == Slice<Self> {
      subscript(bounds: Range<Index>) -> Slice<Self> { Slice(base: self, bounds: bounds) }
    }
    protocol BidirectionalCollection<Element>: Collection {
      func index(before i: Index) -> Index
    }
    protocol RandomAccessCollection<Element>: BidirectionalCollection {}
    protocol MutableCollection<Element>: Collection {
      subscript(position: Index) -> Element { get set }
      mutating func swapAt(_ i: Index, _ j: Index)
      mutating func assign(_ elements: [Element])
    }
    protocol RangeReplaceableCollection<Element>: Collection {
      init()
      mutating func replaceSubrange<C: Collection>(_ bounds: Range<Index>, with elements: C) where C.Element == Element
      mutating func append(_ element: Element)
      func _appending<S: Sequence>(_ elements: S) -> Self where S.Element == Element
    }
    protocol RangeExpression<Bound> {
      associatedtype Bound: Comparable
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound
      func contains(_ element: Bound) -> Bool
    }
    extension RangeExpression {
      static func ~= (pattern: Self, value: Bound) -> Bool { pattern.contains(value) }
    }
    extension RandomAccessCollection where Index == Int {
      var count: Int { endIndex - startIndex }
      func index(after i: Int) -> Int { i + 1 }
      func index(before i: Int) -> Int { i - 1 }
      func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }
      func distance(from start: Int, to end: Int) -> Int { end - start }
      func index(_ i: Int, offsetBy distance: Int, limitedBy limit: Int) -> Int? {
        let left = limit - i
        if distance > 0 ? left >= 0 && left < distance : left <= 0 && distance < left { return nil }
        return i + distance
      }
      var indices: Range<Int> { startIndex..<endIndex }
    }
    struct ReversedCollection<Base: BidirectionalCollection>: RandomAccessCollection {
      typealias Element = Base.Element
      typealias Index = Int
      typealias Iterator = ReversedIterator<Base>
      let _base: Base
      func makeIterator() -> ReversedIterator<Base> { ReversedIterator(_base) }
      var startIndex: Int { 0 }
      var endIndex: Int { _base.count }
      subscript(position: Int) -> Base.Element { _base[_base.index(_base.endIndex, offsetBy: -position - 1)] }
      func reversed() -> Base { _base }
    }
    struct ReversedIterator<Base: BidirectionalCollection>: IteratorProtocol {
      typealias Element = Base.Element
      let base: Base
      var position: Base.Index
      init(_ base: Base) {
        self.base = base
        position = base.endIndex
      }
      mutating func next() -> Base.Element? {
        if position == base.startIndex { return nil }
        position = base.index(before: position)
        return base[position]
      }
    }
    """#

  /// What every collection can do.
  static let collectionAlgorithms = #"""
    extension Collection {
      var isEmpty: Bool { startIndex == endIndex }
      var underestimatedCount: Int { count }
      var count: Int { distance(from: startIndex, to: endIndex) }
      var first: Element? { isEmpty ? nil : self[startIndex] }
      func formIndex(after i: inout Index) { i = index(after: i) }
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        precondition(distance >= 0, "Only BidirectionalCollections can be advanced by a negative amount")
        var result = i
        for _ in 0..<distance { formIndex(after: &result) }
        return result
      }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        var result = i
        for _ in 0..<distance {
          if result == limit { return nil }
          formIndex(after: &result)
        }
        return result
      }
      func formIndex(_ i: inout Index, offsetBy distance: Int) { i = index(i, offsetBy: distance) }
      func distance(from start: Index, to end: Index) -> Int {
        var count = 0
        var i = start
        while i != end {
          formIndex(after: &i)
          count += 1
        }
        return count
      }
      subscript<R: RangeExpression>(range: R) -> SubSequence where R.Bound == Index {
        let bounds: Range<Index> = range.relative(to: self)
        return self[bounds]
      }
      subscript(unbounded: UnboundedRange) -> SubSequence { self[startIndex..<endIndex] }
      func prefix(_ maximum: Int) -> SubSequence {
        precondition(maximum >= 0, "Can't take a prefix of negative length from a collection")
        return self[startIndex..<(index(startIndex, offsetBy: maximum, limitedBy: endIndex) ?? endIndex)]
      }
      func prefix(upTo end: Index) -> SubSequence { self[startIndex..<end] }
      func prefix(through position: Index) -> SubSequence { self[startIndex..<index(after: position)] }
      func prefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
        var end = startIndex
        while end != endIndex, try predicate(self[end]) { formIndex(after: &end) }
        return self[startIndex..<end]
      }
      func suffix(_ maximum: Int) -> SubSequence {
        precondition(maximum >= 0, "Can't take a suffix of negative length from a collection")
        return self[index(startIndex, offsetBy: Swift.max(0, count - maximum))..<endIndex]
      }
      func suffix(from start: Index) -> SubSequence { self[start..<endIndex] }
      func dropFirst(_ count: Int = 1) -> SubSequence {
        precondition(count >= 0, "Can't drop a negative number of elements from a collection")
        return self[(index(startIndex, offsetBy: count, limitedBy: endIndex) ?? endIndex)..<endIndex]
      }
      func dropLast(_ count: Int = 1) -> SubSequence {
        precondition(count >= 0, "Can't drop a negative number of elements from a collection")
        return self[startIndex..<index(startIndex, offsetBy: Swift.max(0, self.count - count))]
      }
      func drop(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
        var start = startIndex
        while start != endIndex, try predicate(self[start]) { formIndex(after: &start) }
        return self[start..<endIndex]
      }
      func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
        var i = startIndex
        while i != endIndex {
          if try predicate(self[i]) { return i }
          formIndex(after: &i)
        }
        return nil
      }
      func split(
        maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true,
        whereSeparator isSeparator: (Element) throws -> Bool
      ) rethrows -> [SubSequence] {
        precondition(maxSplits >= 0, "Must take zero or more splits")
        var result: [SubSequence] = []
        var start = startIndex
        var i = start
        while i != endIndex && result.count < maxSplits {
          if try isSeparator(self[i]) {
            if !(omittingEmptySubsequences && start == i) { result.append(self[start..<i]) }
            formIndex(after: &i)
            start = i
          } else {
            formIndex(after: &i)
          }
        }
        if !(omittingEmptySubsequences && start == endIndex) { result.append(self[start..<endIndex]) }
        return result
      }
      func randomElement() -> Element? {
        var generator = SystemRandomNumberGenerator()
        return randomElement(using: &generator)
      }
      func randomElement<G: RandomNumberGenerator>(using generator: inout G) -> Element? {
        if isEmpty { return nil }
        return self[index(startIndex, offsetBy: Int.random(in: 0..<count, using: &generator))]
      }
    }
    extension Collection {
      func trimmingPrefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
        try drop(while: predicate)
      }
    }
    extension Collection where Element: Equatable {
      func trimmingPrefix<P: Sequence>(_ prefix: P) -> SubSequence where P.Element == Element {
        starts(with: prefix) ? dropFirst(Array(prefix).count) : self[...]
      }
      func firstIndex(of element: Element) -> Index? { firstIndex { $0 == element } }
      func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [SubSequence] {
        split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences) { $0 == separator }
      }
      func firstRange<C: Collection>(of other: C) -> Range<Index>? where C.Element == Element {
        var start = startIndex
        while true {
          var end = start
          var matched = true
          for element in other {
            if end == endIndex || self[end] != element {
              matched = false
              break
            }
            formIndex(after: &end)
          }
          if matched { return start..<end }
          if start == endIndex { return nil }
          formIndex(after: &start)
        }
      }
    }
    extension Collection where SubSequence == Self {
      mutating func popFirst() -> Element? {
        guard let element = first else { return nil }
        self = self[index(after: startIndex)..<endIndex]
        return element
      }
      mutating func removeFirst() -> Element {
        precondition(!isEmpty, "Can't remove items from an empty collection")
        let element = self[startIndex]
        self = self[index(after: startIndex)..<endIndex]
        return element
      }
      mutating func removeFirst(_ count: Int) {
        self = self[index(startIndex, offsetBy: count)..<endIndex]
      }
    }
    extension BidirectionalCollection {
      var last: Element? { isEmpty ? nil : self[index(before: endIndex)] }
      func formIndex(before i: inout Index) { i = index(before: i) }
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        var result = i
        if distance >= 0 {
          for _ in 0..<distance { formIndex(after: &result) }
        } else {
          for _ in 0..<(-distance) { formIndex(before: &result) }
        }
        return result
      }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        var result = i
        if distance >= 0 {
          for _ in 0..<distance {
            if result == limit { return nil }
            formIndex(after: &result)
          }
        } else {
          for _ in 0..<(-distance) {
            if result == limit { return nil }
            formIndex(before: &result)
          }
        }
        return result
      }
      func reversed() -> ReversedCollection<Self> { ReversedCollection(_base: self) }
      func last(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        guard let i = try lastIndex(where: predicate) else { return nil }
        return self[i]
      }
      func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
        var i = endIndex
        while i != startIndex {
          formIndex(before: &i)
          if try predicate(self[i]) { return i }
        }
        return nil
      }
    }
    extension BidirectionalCollection where Element: Equatable {
      func lastIndex(of element: Element) -> Index? { lastIndex { $0 == element } }
    }
    extension BidirectionalCollection where SubSequence == Self {
      mutating func popLast() -> Element? {
        guard let element = last else { return nil }
        self = self[startIndex..<index(before: endIndex)]
        return element
      }
      mutating func removeLast() -> Element {
        precondition(!isEmpty, "Can't remove last element from an empty collection")
        let element = self[index(before: endIndex)]
        self = self[startIndex..<index(before: endIndex)]
        return element
      }
    }
    extension MutableCollection {
      mutating func assign(_ elements: [Element]) {
        var i = startIndex
        for element in elements {
          self[i] = element
          formIndex(after: &i)
        }
      }
      mutating func swapAt(_ i: Index, _ j: Index) {
        let kept = self[i]
        self[i] = self[j]
        self[j] = kept
      }
      mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index {
        var pivot = startIndex
        while true {
          if pivot == endIndex { return pivot }
          if try belongsInSecondPartition(self[pivot]) { break }
          formIndex(after: &pivot)
        }
        var i = index(after: pivot)
        while i != endIndex {
          if !(try belongsInSecondPartition(self[i])) {
            swapAt(i, pivot)
            formIndex(after: &pivot)
          }
          formIndex(after: &i)
        }
        return pivot
      }
    }
    extension MutableCollection where Self: BidirectionalCollection {
      mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index {
        var low = startIndex
        var high = endIndex
        while true {
          while true {
            if low >= high { return low }
            if try belongsInSecondPartition(self[low]) { break }
            formIndex(after: &low)
          }
          while true {
            formIndex(before: &high)
            if low >= high { return low }
            if !(try belongsInSecondPartition(self[high])) { break }
          }
          swapAt(low, high)
          formIndex(after: &low)
        }
      }
      mutating func reverse() {
        if isEmpty { return }
        var low = startIndex
        var high = index(before: endIndex)
        while low < high {
          swapAt(low, high)
          formIndex(after: &low)
          formIndex(before: &high)
        }
      }
    }
    extension MutableCollection where Self: RandomAccessCollection {
      mutating func shuffle() {
        var generator = SystemRandomNumberGenerator()
        shuffle(using: &generator)
      }
      mutating func shuffle<G: RandomNumberGenerator>(using generator: inout G) {
        var left = count
        var i = startIndex
        while left > 1 {
          let offset = Int.random(in: 0..<left, using: &generator)
          left -= 1
          swapAt(i, index(i, offsetBy: offset))
          formIndex(after: &i)
        }
      }
      mutating func sort(by precedes: (Element, Element) throws -> Bool) rethrows {
        assign(try self.sorted(by: precedes))
      }
    }
    extension MutableCollection where Self: RandomAccessCollection, Element: Comparable {
      mutating func sort() { assign(self.sorted()) }
    }
    extension RangeReplaceableCollection {
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        self.init()
        append(contentsOf: elements)
      }
      init(repeating repeatedValue: Element, count: Int) {
        self.init()
        for _ in 0..<count { append(repeatedValue) }
      }
      mutating func reserveCapacity(_ n: Int) {}
      mutating func append(_ element: Element) { replaceSubrange(endIndex..<endIndex, with: CollectionOfOne(element)) }
      mutating func append<S: Sequence>(contentsOf elements: S) where S.Element == Element {
        for element in elements { append(element) }
      }
      mutating func insert(_ element: Element, at i: Index) { replaceSubrange(i..<i, with: CollectionOfOne(element)) }
      mutating func insert<C: Collection>(contentsOf elements: C, at i: Index) where C.Element == Element {
        replaceSubrange(i..<i, with: elements)
      }
      @discardableResult mutating func remove(at position: Index) -> Element {
        let element = self[position]
        replaceSubrange(position..<index(after: position), with: EmptyCollection())
        return element
      }
      mutating func removeSubrange(_ bounds: Range<Index>) { replaceSubrange(bounds, with: EmptyCollection()) }
      mutating func removeSubrange<R: RangeExpression>(_ bounds: R) where R.Bound == Index {
        removeSubrange(bounds.relative(to: self))
      }
      mutating func replaceSubrange<C: Collection, R: RangeExpression>(_ bounds: R, with elements: C) where C.Element == Element, R.Bound == Index {
        replaceSubrange(bounds.relative(to: self), with: elements)
      }
      @discardableResult mutating func removeFirst() -> Element {
        precondition(!isEmpty, "Can't remove first element from an empty collection")
        return remove(at: startIndex)
      }
      mutating func removeFirst(_ count: Int) {
        if count == 0 { return }
        precondition(count <= self.count, "Can't remove more items from a collection than it has")
        removeSubrange(startIndex..<index(startIndex, offsetBy: count))
      }
      mutating func removeAll(keepingCapacity: Bool = false) { self = Self() }
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        var kept = Self()
        for element in self where !(try shouldBeRemoved(element)) { kept.append(element) }
        self = kept
      }
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Self {
        var result = Self()
        for element in self where try isIncluded(element) { result.append(element) }
        return result
      }
      func _appending<S: Sequence>(_ elements: S) -> Self where S.Element == Element {
        var result = self
        result.append(contentsOf: elements)
        return result
      }
      static func + <S: Sequence>(lhs: Self, rhs: S) -> Self where S.Element == Element { lhs._appending(rhs) }
      static func + <S: Sequence>(lhs: S, rhs: Self) -> Self where S.Element == Element {
        var result = Self()
        result.append(contentsOf: lhs)
        result.append(contentsOf: rhs)
        return result
      }
      static func += <S: Sequence>(lhs: inout Self, rhs: S) where S.Element == Element { lhs.append(contentsOf: rhs) }
    }
    extension RangeReplaceableCollection {
      mutating func trimPrefix(while predicate: (Element) throws -> Bool) rethrows {
        self = Self(try drop(while: predicate))
      }
    }
    extension RangeReplaceableCollection where Element: Equatable {
      mutating func trimPrefix<P: Sequence>(_ prefix: P) where P.Element == Element {
        if starts(with: prefix) { removeFirst(Array(prefix).count) }
      }
    }
    extension RangeReplaceableCollection where Self: BidirectionalCollection {
      @discardableResult mutating func removeLast() -> Element {
        precondition(!isEmpty, "Can't remove last element from an empty collection")
        return remove(at: index(before: endIndex))
      }
      mutating func removeLast(_ count: Int) {
        if count == 0 { return }
        precondition(count <= self.count, "Can't remove more items from a collection than it contains")
        removeSubrange(index(endIndex, offsetBy: -count)..<endIndex)
      }
      mutating func popLast() -> Element? { isEmpty ? nil : removeLast() }
    }
    extension RangeReplaceableCollection where Element: Equatable {
      func replacing<C: Collection, D: Collection>(_ other: C, with replacement: D) -> Self where C.Element == Element, D.Element == Element {
        var result = Self()
        var i = startIndex
        let width = other.count
        while i != endIndex {
          if width > 0, self[i..<endIndex].starts(with: other) {
            result.append(contentsOf: replacement)
            i = index(i, offsetBy: width)
          } else {
            result.append(self[i])
            formIndex(after: &i)
          }
        }
        return result
      }
    }
    """#
}
