extension StandardLibraryText {
  static let ranges = #"""
    struct UnboundedRange {
      init() {}
    }
    struct Range<Bound: Comparable>: RangeExpression, Equatable {
      typealias Element = Bound
      typealias Index = Bound
      typealias SubSequence = Range<Bound>
      typealias Indices = Range<Bound>
      typealias Iterator = RangeIterator<Bound>
      let lowerBound: Bound
      let upperBound: Bound
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
        lowerBound = bounds.lower
        upperBound = bounds.upper
      }
      var isEmpty: Bool { lowerBound == upperBound }
      func contains(_ element: Bound) -> Bool { lowerBound <= element && element < upperBound }
      func contains(_ other: Range<Bound>) -> Bool {
        other.isEmpty || lowerBound <= other.lowerBound && other.upperBound <= upperBound
      }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { self }
      func overlaps(_ other: Range<Bound>) -> Bool {
        !isEmpty && !other.isEmpty && lowerBound < other.upperBound && other.lowerBound < upperBound
      }
      func clamped(to limits: Range<Bound>) -> Range<Bound> {
        let lower = Swift.min(Swift.max(lowerBound, limits.lowerBound), limits.upperBound)
        let upper = Swift.max(Swift.min(upperBound, limits.upperBound), limits.lowerBound)
        return Range(uncheckedBounds: (lower: lower, upper: upper))
      }
      var description: String { "\(lowerBound)..<\(upperBound)" }
      var debugDescription: String { "Range(\(String(reflecting: lowerBound))..<\(String(reflecting: upperBound)))" }
    }
    extension Range: CustomStringConvertible {}
    extension Range: CustomDebugStringConvertible {}
    extension Range: Hashable where Bound: Hashable {}
    extension Range: RandomAccessCollection where Bound: FixedWidthInteger {
      init(_ other: ClosedRange<Bound>) { self.init(uncheckedBounds: (lower: other.lowerBound, upper: other.upperBound + 1)) }
      func makeIterator() -> RangeIterator<Bound> { RangeIterator(lowerBound, upperBound) }
      var startIndex: Bound { lowerBound }
      var endIndex: Bound { upperBound }
      var indices: Range<Bound> { self }
      var count: Int { Int(upperBound) - Int(lowerBound) }
      var first: Bound? { isEmpty ? nil : lowerBound }
      var last: Bound? { isEmpty ? nil : upperBound - 1 }
      func index(after i: Bound) -> Bound { i + 1 }
      func index(before i: Bound) -> Bound { i - 1 }
      func index(_ i: Bound, offsetBy distance: Int) -> Bound { Bound(Int(i) + distance) }
      func distance(from start: Bound, to end: Bound) -> Int { Int(end) - Int(start) }
      subscript(position: Bound) -> Bound {
        precondition(contains(position), "Index out of range")
        return position
      }
      subscript(bounds: Range<Bound>) -> Range<Bound> { bounds }
      func min() -> Bound? { first }
      func max() -> Bound? { last }
    }
    struct RangeIterator<Bound: FixedWidthInteger>: IteratorProtocol {
      typealias Element = Bound
      var current: Bound
      let end: Bound
      init(_ current: Bound, _ end: Bound) {
        self.current = current
        self.end = end
      }
      mutating func next() -> Bound? {
        if current == end { return nil }
        let result = current
        current += 1
        return result
      }
    }
    struct ClosedRange<Bound: Comparable>: RangeExpression, Equatable {
      typealias Element = Bound
      typealias Index = ClosedRangeIndex
      typealias SubSequence = Slice<ClosedRange<Bound>>
      typealias Iterator = ClosedRangeIterator<Bound>
      let lowerBound: Bound
      let upperBound: Bound
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
        lowerBound = bounds.lower
        upperBound = bounds.upper
      }
      var isEmpty: Bool { false }
      func contains(_ element: Bound) -> Bool { lowerBound <= element && element <= upperBound }
      func contains(_ other: ClosedRange<Bound>) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        Range(uncheckedBounds: (lower: lowerBound, upper: collection.index(after: upperBound)))
      }
      func overlaps(_ other: ClosedRange<Bound>) -> Bool { lowerBound <= other.upperBound && other.lowerBound <= upperBound }
      func clamped(to limits: ClosedRange<Bound>) -> ClosedRange<Bound> {
        let lower = Swift.min(Swift.max(lowerBound, limits.lowerBound), limits.upperBound)
        let upper = Swift.max(Swift.min(upperBound, limits.upperBound), limits.lowerBound)
        return ClosedRange(uncheckedBounds: (lower: lower, upper: upper))
      }
      var description: String { "\(lowerBound)...\(upperBound)" }
      var debugDescription: String { "ClosedRange(\(String(reflecting: lowerBound))...\(String(reflecting: upperBound)))" }
    }
    extension ClosedRange: CustomStringConvertible {}
    extension ClosedRange: CustomDebugStringConvertible {}
    extension ClosedRange: Hashable where Bound: Hashable {}
    struct ClosedRangeIndex: Comparable, Hashable {
      let offset: Int
      static func < (lhs: ClosedRangeIndex, rhs: ClosedRangeIndex) -> Bool { lhs.offset < rhs.offset }
    }
    extension ClosedRange: RandomAccessCollection where Bound: FixedWidthInteger {
      init(_ other: Range<Bound>) { self.init(uncheckedBounds: (lower: other.lowerBound, upper: other.upperBound - 1)) }
      func makeIterator() -> ClosedRangeIterator<Bound> { ClosedRangeIterator(lowerBound, upperBound) }
      var startIndex: ClosedRangeIndex { ClosedRangeIndex(offset: 0) }
      var endIndex: ClosedRangeIndex { ClosedRangeIndex(offset: count) }
      var count: Int { Int(upperBound) - Int(lowerBound) + 1 }
      var first: Bound? { lowerBound }
      var last: Bound? { upperBound }
      func index(after i: ClosedRangeIndex) -> ClosedRangeIndex { ClosedRangeIndex(offset: i.offset + 1) }
      func index(before i: ClosedRangeIndex) -> ClosedRangeIndex { ClosedRangeIndex(offset: i.offset - 1) }
      func index(_ i: ClosedRangeIndex, offsetBy distance: Int) -> ClosedRangeIndex { ClosedRangeIndex(offset: i.offset + distance) }
      func distance(from start: ClosedRangeIndex, to end: ClosedRangeIndex) -> Int { end.offset - start.offset }
      subscript(position: ClosedRangeIndex) -> Bound {
        precondition(position.offset >= 0 && position.offset < count, "Index out of range")
        return Bound(Int(lowerBound) + position.offset)
      }
      func min() -> Bound? { lowerBound }
      func max() -> Bound? { upperBound }
    }
    struct ClosedRangeIterator<Bound: FixedWidthInteger>: IteratorProtocol {
      typealias Element = Bound
      var current: Bound
      let end: Bound
      var isDone = false
      init(_ current: Bound, _ end: Bound) {
        self.current = current
        self.end = end
      }
      mutating func next() -> Bound? {
        if isDone { return nil }
        let result = current
        if current == end { isDone = true } else { current += 1 }
        return result
      }
    }
    struct PartialRangeFrom<Bound: Comparable>: RangeExpression {
      typealias Element = Bound
      typealias Iterator = PartialRangeFromIterator<Bound>
      let lowerBound: Bound
      init(_ lowerBound: Bound) { self.lowerBound = lowerBound }
      func contains(_ element: Bound) -> Bool { lowerBound <= element }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { lowerBound..<collection.endIndex }
    }
    extension PartialRangeFrom: Sequence where Bound: FixedWidthInteger {
      func makeIterator() -> PartialRangeFromIterator<Bound> { PartialRangeFromIterator(current: lowerBound) }
    }
    struct PartialRangeFromIterator<Bound: FixedWidthInteger>: IteratorProtocol {
      typealias Element = Bound
      var current: Bound
      mutating func next() -> Bound? {
        let result = current
        current += 1
        return result
      }
    }
    struct PartialRangeUpTo<Bound: Comparable>: RangeExpression {
      let upperBound: Bound
      init(_ upperBound: Bound) { self.upperBound = upperBound }
      func contains(_ element: Bound) -> Bool { element < upperBound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { collection.startIndex..<upperBound }
    }
    struct PartialRangeThrough<Bound: Comparable>: RangeExpression {
      let upperBound: Bound
      init(_ upperBound: Bound) { self.upperBound = upperBound }
      func contains(_ element: Bound) -> Bool { element <= upperBound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        collection.startIndex..<collection.index(after: upperBound)
      }
    }
    """#

  static let strides = #"""
    struct StrideTo<Element: Strideable>: Sequence {
      typealias Iterator = StrideIterator<Element>
      let start: Element
      let end: Element
      let stride: Element.Stride
      func makeIterator() -> StrideIterator<Element> {
        StrideIterator(start: start, end: end, stride: stride, isClosed: false)
      }
      var underestimatedCount: Int {
        var count = 0
        for _ in self { count += 1 }
        return count
      }
    }
    struct StrideThrough<Element: Strideable>: Sequence {
      typealias Iterator = StrideIterator<Element>
      let start: Element
      let end: Element
      let stride: Element.Stride
      func makeIterator() -> StrideIterator<Element> {
        StrideIterator(start: start, end: end, stride: stride, isClosed: true)
      }
    }
    struct StrideIterator<Value: Strideable>: IteratorProtocol {
      typealias Element = Value
      let start: Value
      let end: Value
      let stride: Value.Stride
      let isClosed: Bool
      let isUp: Bool
      var steps = 0
      var current: Value
      var isDone = false
      init(start: Value, end: Value, stride: Value.Stride, isClosed: Bool) {
        self.start = start
        self.end = end
        self.stride = stride
        self.isClosed = isClosed
        isUp = stride > 0
        current = start
      }
      mutating func next() -> Value? {
        if isDone { return nil }
        let result = current
        if isUp ? result > end || !isClosed && result == end : result < end || !isClosed && result == end {
          isDone = true
          return nil
        }
        if isClosed && result == end {
          isDone = true
          return result
        }
        steps += 1
        current = strideStep(start, steps, stride, current)
        return result
      }
    }
    @native("strideStep") func strideStep<T: Strideable>(_ start: T, _ steps: Int, _ stride: T.Stride, _ current: T) -> T
    func stride<T: Strideable>(from start: T, to end: T, by stride: T.Stride) -> StrideTo<T> {
      precondition(stride != 0, "Stride size must not be zero")
      return StrideTo(start: start, end: end, stride: stride)
    }
    func stride<T: Strideable>(from start: T, through end: T, by stride: T.Stride) -> StrideThrough<T> {
      precondition(stride != 0, "Stride size must not be zero")
      return StrideThrough(start: start, end: end, stride: stride)
    }
    """#
}
