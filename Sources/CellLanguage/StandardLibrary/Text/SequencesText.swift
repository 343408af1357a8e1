extension StandardLibraryText {
  static let sequences = #"""
    protocol IteratorProtocol<Element> {
      associatedtype Element
      mutating func next() -> Element?
    }
    protocol Sequence<Element> {
      associatedtype Element
      associatedtype Iterator: IteratorProtocol = Self
      func makeIterator() -> Iterator
      var underestimatedCount: Int { get }
    }
    extension Sequence {
      var underestimatedCount: Int { 0 }
      var lazy: LazySequence<Self> { LazySequence(self) }
      func enumerated() -> EnumeratedSequence<Self> { EnumeratedSequence(base: self) }
      func withContiguousStorageIfAvailable<R>(_ body: (Self) throws -> R) rethrows -> R? { nil }
    }
    extension Sequence where Iterator == Self {
      func makeIterator() -> Self { self }
    }
    """#

  /// What every sequence can do.
  static let sequenceAlgorithms = #"""
    extension Sequence {
      @native("Sequence.map") func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]
      @native("Sequence.filter") func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element]
      @native("Sequence.forEach") func forEach(_ body: (Element) throws -> Void) rethrows
      @native("Sequence.reduce") func reduce<Result>(_ initial: Result, _ next: (Result, Element) throws -> Result) rethrows -> Result
      @native("Sequence.reduceInto") func reduce<Result>(
        into initial: Result, _ update: (inout Result, Element) throws -> Void
      ) rethrows -> Result
      @native("Sequence.compactMap") func compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T]
      func flatMap<S: Sequence>(_ transform: (Element) throws -> S) rethrows -> [S.Element] {
        var result: [S.Element] = []
        for element in self { result.append(contentsOf: try transform(element)) }
        return result
      }
      @native("Sequence.allSatisfy") func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool
      @native("Sequence.containsWhere") func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool
      @native("Sequence.firstWhere") func first(where predicate: (Element) throws -> Bool) rethrows -> Element?
      func count(where predicate: (Element) throws -> Bool) rethrows -> Int {
        var count = 0
        for element in self where try predicate(element) { count += 1 }
        return count
      }
      @native("Sequence.minBy") func min(by precedes: (Element, Element) throws -> Bool) rethrows -> Element?
      @native("Sequence.maxBy") func max(by precedes: (Element, Element) throws -> Bool) rethrows -> Element?
      @native("Sequence.sortedBy") func sorted(by precedes: (Element, Element) throws -> Bool) rethrows -> [Element]
      func reversed() -> [Element] {
        var result = Array(self)
        result.reverse()
        return result
      }
      func shuffled() -> [Element] {
        var result = Array(self)
        result.shuffle()
        return result
      }
      func shuffled<G: RandomNumberGenerator>(using generator: inout G) -> [Element] {
        var result = Array(self)
        result.shuffle(using: &generator)
        return result
      }
      func prefix(_ maximum: Int) -> PrefixSequence<Self> { PrefixSequence(self, maximum) }
      func prefix(while predicate: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self {
          if !(try predicate(element)) { break }
          result.append(element)
        }
        return result
      }
      func dropFirst(_ count: Int = 1) -> DropFirstSequence<Self> { DropFirstSequence(self, count) }
      func dropLast(_ count: Int = 1) -> [Element] { Array(Array(self).dropLast(count)) }
      func suffix(_ maximum: Int) -> [Element] { Array(Array(self).suffix(maximum)) }
      func drop(while predicate: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        var isDropping = true
        for element in self {
          if isDropping { isDropping = try predicate(element) }
          if !isDropping { result.append(element) }
        }
        return result
      }
      func split(
        maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true,
        whereSeparator isSeparator: (Element) throws -> Bool
      ) rethrows -> [ArraySlice<Element>] {
        try Array(self).split(
          maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: isSeparator)
      }
      func elementsEqual<S: Sequence>(_ other: S, by areEqual: (Element, S.Element) throws -> Bool) rethrows -> Bool {
        var others = other.makeIterator()
        for element in self {
          guard let next = others.next() else { return false }
          if !(try areEqual(element, next)) { return false }
        }
        return others.next() == nil
      }
      func starts<S: Sequence>(with prefix: S, by areEqual: (Element, S.Element) throws -> Bool) rethrows -> Bool {
        var elements = makeIterator()
        for expected in prefix {
          guard let element = elements.next() else { return false }
          if !(try areEqual(element, expected)) { return false }
        }
        return true
      }
      func lexicographicallyPrecedes<S: Sequence>(
        _ other: S, by precedes: (Element, Element) throws -> Bool
      ) rethrows -> Bool where S.Element == Element {
        var others = other.makeIterator()
        for element in self {
          guard let next = others.next() else { return false }
          if try precedes(element, next) { return true }
          if try precedes(next, element) { return false }
        }
        return others.next() != nil
      }
    }
    extension Sequence where Element: Equatable {
      @native("Sequence.contains") func contains(_ element: Element) -> Bool
      func elementsEqual<S: Sequence>(_ other: S) -> Bool where S.Element == Element { elementsEqual(other) { $0 == $1 } }
      func starts<S: Sequence>(with prefix: S) -> Bool where S.Element == Element { starts(with: prefix) { $0 == $1 } }
      func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>] {
        split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences) { $0 == separator }
      }
    }
    extension Sequence where Element: Comparable {
      @native("Sequence.min") func min() -> Element?
      @native("Sequence.max") func max() -> Element?
      @native("Sequence.sorted") func sorted() -> [Element]
      func lexicographicallyPrecedes<S: Sequence>(_ other: S) -> Bool where S.Element == Element {
        lexicographicallyPrecedes(other) { $0 < $1 }
      }
    }
    extension Sequence where Element: StringProtocol {
      func joined() -> String { joined(separator: "") }
      func joined(separator: String) -> String {
        var strings: [String] = []
        for element in self { strings.append(element.string) }
        return strings.joined(separator: separator)
      }
    }
    extension Sequence where Element: Sequence {
      func joined() -> FlattenSequence<Self> { FlattenSequence(self) }
      func joined<S: Sequence>(separator: S) -> [Element.Element] where S.Element == Element.Element {
        var result: [Element.Element] = []
        var isFirst = true
        for element in self {
          if !isFirst { result.append(contentsOf: separator) }
          isFirst = false
          result.append(contentsOf: element)
        }
        return result
      }
    }
    """#

  /// The sequences that algorithms give back.
  static let sequenceTypes = #"""
    struct EnumeratedSequence<Base: Sequence>: Sequence {
      typealias Element = (offset: Int, element: Base.Element)
      typealias Iterator = EnumeratedIterator<Base>
      let base: Base
      func makeIterator() -> EnumeratedIterator<Base> { EnumeratedIterator(base.makeIterator()) }
      var underestimatedCount: Int { base.underestimatedCount }
    }
    struct EnumeratedIterator<Base: Sequence>: IteratorProtocol {
      typealias Element = (offset: Int, element: Base.Element)
      var base: Base.Iterator
      var offset = 0
      init(_ base: Base.Iterator) { self.base = base }
      mutating func next() -> (offset: Int, element: Base.Element)? {
        guard let element = base.next() else { return nil }
        offset += 1
        return (offset: offset - 1, element: element)
      }
    }
    extension EnumeratedSequence where Base: Collection {
      var count: Int { base.count }
      var isEmpty: Bool { base.isEmpty }
      func reversed() -> [(offset: Int, element: Base.Element)] {
        var result = Array(self)
        result.reverse()
        return result
      }
    }
    struct Zip2Sequence<First: Sequence, Second: Sequence>: Sequence {
      typealias Element = (First.Element, Second.Element)
      typealias Iterator = Zip2Iterator<First, Second>
      let first: First
      let second: Second
      func makeIterator() -> Zip2Iterator<First, Second> {
        Zip2Iterator(first: first.makeIterator(), second: second.makeIterator())
      }
      var underestimatedCount: Int { Swift.min(first.underestimatedCount, second.underestimatedCount) }
    }
    struct Zip2Iterator<First: Sequence, Second: Sequence>: IteratorProtocol {
      typealias Element = (First.Element, Second.Element)
      var first: First.Iterator
      var second: Second.Iterator
      var isDone = false
      init(first: First.Iterator, second: Second.Iterator) {
        self.first = first
        self.second = second
      }
      mutating func next() -> (First.Element, Second.Element)? {
        if isDone { return nil }
        guard let a = first.next(), let b = second.next() else {
          isDone = true
          return nil
        }
        return (a, b)
      }
    }
    func zip<First: Sequence, Second: Sequence>(_ first: First, _ second: Second) -> Zip2Sequence<First, Second> {
      Zip2Sequence(first: first, second: second)
    }
    struct PrefixSequence<Base: Sequence>: Sequence, IteratorProtocol {
      typealias Element = Base.Element
      var base: Base.Iterator
      var left: Int
      init(_ base: Base, _ maximum: Int) {
        precondition(maximum >= 0, "Can't take a prefix of negative length from a sequence")
        self.base = base.makeIterator()
        left = maximum
      }
      mutating func next() -> Base.Element? {
        if left == 0 { return nil }
        left -= 1
        return base.next()
      }
    }
    struct DropFirstSequence<Base: Sequence>: Sequence, IteratorProtocol {
      typealias Element = Base.Element
      var base: Base.Iterator
      var left: Int
      init(_ base: Base, _ count: Int) {
        precondition(count >= 0, "Can't drop a negative number of elements from a sequence")
        self.base = base.makeIterator()
        left = count
      }
      mutating func next() -> Base.Element? {
        while left > 0 {
          left -= 1
          if base.next() == nil { return nil }
        }
        return base.next()
      }
    }
    struct FlattenSequence<Base: Sequence>: Sequence, IteratorProtocol where Base.Element: Sequence {
      typealias Element = Base.Element.Element
      var base: Base.Iterator
      var inner: Base.Element.Iterator?
      init(_ base: Base) {
        self.base = base.makeIterator()
        inner = nil
      }
      mutating func next() -> Base.Element.Element? {
        while true {
          if var current = inner {
            let element = current.next()
            inner = current
            if let element { return element }
          }
          guard let following = base.next() else { return nil }
          inner = following.makeIterator()
        }
      }
      var count: Int {
        var count = 0
        for _ in self { count += 1 }
        return count
      }
    }
    struct AnyIterator<Element>: IteratorProtocol, Sequence {
      let body: () -> Element?
      init(_ body: @escaping () -> Element?) { self.body = body }
      init<I: IteratorProtocol>(_ base: I) where I.Element == Element {
        var base = base
        body = { base.next() }
      }
      func next() -> Element? { body() }
    }
    struct AnySequence<Element>: Sequence {
      typealias Iterator = AnyIterator<Element>
      let make: () -> AnyIterator<Element>
      init<S: Sequence>(_ base: S) where S.Element == Element {
        make = { AnyIterator(base.makeIterator()) }
      }
      init<I: IteratorProtocol>(_ makeUnderlyingIterator: @escaping () -> I) where I.Element == Element {
        make = { AnyIterator(makeUnderlyingIterator()) }
      }
      func makeIterator() -> AnyIterator<Element> { make() }
    }
    struct UnfoldSequence<Element, State>: Sequence, IteratorProtocol {
      var state: State
      let step: (inout State) -> Element?
      var isDone = false
      init(state: State, step: @escaping (inout State) -> Element?) {
        self.state = state
        self.step = step
      }
      mutating func next() -> Element? {
        if isDone { return nil }
        guard let element = step(&state) else {
          isDone = true
          return nil
        }
        return element
      }
    }
    func sequence<T>(first: T, next: @escaping (T) -> T?) -> UnfoldSequence<T, (T?, Bool)> {
      UnfoldSequence(state: (.some(first), true)) { state in
        if state.1 {
          state.1 = false
          return state.0
        }
        guard let current = state.0 else { return nil }
        state.0 = next(current)
        return state.0
      }
    }
    func sequence<T, State>(state: State, next: @escaping (inout State) -> T?) -> UnfoldSequence<T, State> {
      UnfoldSequence(state: state, step: next)
    }
    struct Repeated<Element>: RandomAccessCollection {
      typealias Index = Int
      let count: Int
      let repeatedValue: Element
      var startIndex: Int { 0 }
      var endIndex: Int { count }
      subscript(position: Int) -> Element { repeatedValue }
    }
    func repeatElement<T>(_ element: T, count: Int) -> Repeated<T> { Repeated(count: count, repeatedValue: element) }
    struct CollectionOfOne<Element>: RandomAccessCollection {
      typealias Index = Int
      let element: Element
      init(_ element: Element) { self.element = element }
      var startIndex: Int { 0 }
      var endIndex: Int { 1 }
      subscript(position: Int) -> Element { element }
    }
    struct EmptyCollection<Element>: RandomAccessCollection {
      typealias Index = Int
      init() {}
      var startIndex: Int { 0 }
      var endIndex: Int { 0 }
      subscript(position: Int) -> Element { fatalError("Index out of range") }
    }
    """#

  /// Sequences that compute an element when it is asked for.
  static let lazySequences = #"""
    protocol LazySequenceProtocol: Sequence {}
    struct LazySequence<Base: Sequence>: LazySequenceProtocol {
      typealias Element = Base.Element
      typealias Iterator = Base.Iterator
      let base: Base
      init(_ base: Base) { self.base = base }
      func makeIterator() -> Base.Iterator { base.makeIterator() }
      var underestimatedCount: Int { base.underestimatedCount }
    }
    extension LazySequence where Base: Collection {
      var count: Int { base.count }
      var isEmpty: Bool { base.isEmpty }
      var first: Base.Element? { base.first }
      subscript(position: Base.Index) -> Base.Element { base[position] }
    }
    extension LazySequence where Base: BidirectionalCollection {
      var last: Base.Element? { base.last }
      func reversed() -> LazySequence<ReversedCollection<Base>> { LazySequence<ReversedCollection<Base>>(base.reversed()) }
    }
    extension LazySequenceProtocol {
      func map<T>(_ transform: @escaping (Element) -> T) -> LazyMapSequence<Self, T> { LazyMapSequence(self, transform) }
      func filter(_ isIncluded: @escaping (Element) -> Bool) -> LazyFilterSequence<Self> {
        LazyFilterSequence(self, isIncluded)
      }
      func compactMap<T>(_ transform: @escaping (Element) -> T?) -> LazyMapSequence<LazyFilterSequence<LazyMapSequence<Self, T?>>, T> {
        map(transform).filter { $0 != nil }.map { $0! }
      }
      func flatMap<S: Sequence>(_ transform: @escaping (Element) -> S) -> LazySequence<FlattenSequence<LazyMapSequence<Self, S>>> {
        LazySequence<FlattenSequence<LazyMapSequence<Self, S>>>(FlattenSequence(map(transform)))
      }
      func prefix(while predicate: @escaping (Element) -> Bool) -> LazyPrefixWhileSequence<Self> {
        LazyPrefixWhileSequence(self, predicate)
      }
      func drop(while predicate: @escaping (Element) -> Bool) -> LazyDropWhileSequence<Self> {
        LazyDropWhileSequence(self, predicate)
      }
      func prefix(_ maximum: Int) -> LazySequence<PrefixSequence<Self>> {
        LazySequence<PrefixSequence<Self>>(PrefixSequence(self, maximum))
      }
      func dropFirst(_ count: Int = 1) -> LazySequence<DropFirstSequence<Self>> {
        LazySequence<DropFirstSequence<Self>>(DropFirstSequence(self, count))
      }
      func enumerated() -> LazySequence<EnumeratedSequence<Self>> {
        LazySequence<EnumeratedSequence<Self>>(EnumeratedSequence(base: self))
      }
      var lazy: Self { self }
      var first: Element? {
        var iterator = makeIterator()
        return iterator.next()
      }
    }
    struct LazyMapSequence<Base: Sequence, Element>: LazySequenceProtocol {
      typealias Iterator = LazyMapIterator<Base, Element>
      let base: Base
      let transform: (Base.Element) -> Element
      init(_ base: Base, _ transform: @escaping (Base.Element) -> Element) {
        self.base = base
        self.transform = transform
      }
      func makeIterator() -> LazyMapIterator<Base, Element> { LazyMapIterator(base.makeIterator(), transform) }
      var underestimatedCount: Int { base.underestimatedCount }
      var count: Int {
        var count = 0
        for _ in base { count += 1 }
        return count
      }
      var last: Element? {
        var result: Base.Element?
        for element in base { result = element }
        return result.map(transform)
      }
      subscript(position: Int) -> Element {
        var left = position
        for element in base {
          if left == 0 { return transform(element) }
          left -= 1
        }
        fatalError("Index out of range")
      }
    }
    struct LazyMapIterator<Base: Sequence, Element>: IteratorProtocol {
      var base: Base.Iterator
      let transform: (Base.Element) -> Element
      init(_ base: Base.Iterator, _ transform: @escaping (Base.Element) -> Element) {
        self.base = base
        self.transform = transform
      }
      mutating func next() -> Element? {
        guard let element = base.next() else { return nil }
        return transform(element)
      }
    }
    struct LazyFilterSequence<Base: Sequence>: LazySequenceProtocol {
      typealias Element = Base.Element
      typealias Iterator = LazyFilterIterator<Base>
      let base: Base
      let isIncluded: (Base.Element) -> Bool
      init(_ base: Base, _ isIncluded: @escaping (Base.Element) -> Bool) {
        self.base = base
        self.isIncluded = isIncluded
      }
      func makeIterator() -> LazyFilterIterator<Base> { LazyFilterIterator(base.makeIterator(), isIncluded) }
      var count: Int {
        var count = 0
        for _ in self { count += 1 }
        return count
      }
    }
    struct LazyFilterIterator<Base: Sequence>: IteratorProtocol {
      typealias Element = Base.Element
      var base: Base.Iterator
      let isIncluded: (Base.Element) -> Bool
      init(_ base: Base.Iterator, _ isIncluded: @escaping (Base.Element) -> Bool) {
        self.base = base
        self.isIncluded = isIncluded
      }
      mutating func next() -> Base.Element? {
        while let element = base.next() {
          if isIncluded(element) { return element }
        }
        return nil
      }
    }
    struct LazyPrefixWhileSequence<Base: Sequence>: LazySequenceProtocol, IteratorProtocol {
      typealias Element = Base.Element
      var base: Base.Iterator
      let predicate: (Base.Element) -> Bool
      var isDone = false
      init(_ base: Base, _ predicate: @escaping (Base.Element) -> Bool) {
        self.base = base.makeIterator()
        self.predicate = predicate
      }
      mutating func next() -> Base.Element? {
        if isDone { return nil }
        if let element = base.next(), predicate(element) { return element }
        isDone = true
        return nil
      }
    }
    struct LazyDropWhileSequence<Base: Sequence>: LazySequenceProtocol, IteratorProtocol {
      typealias Element = Base.Element
      var base: Base.Iterator
      let predicate: (Base.Element) -> Bool
      var isDropping = true
      init(_ base: Base, _ predicate: @escaping (Base.Element) -> Bool) {
        self.base = base.makeIterator()
        self.predicate = predicate
      }
      mutating func next() -> Base.Element? {
        while let element = base.next() {
          if isDropping, predicate(element) { continue }
          isDropping = false
          return element
        }
        return nil
      }
    }
    """#
}
