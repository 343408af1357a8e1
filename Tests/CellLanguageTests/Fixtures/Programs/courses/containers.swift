// containers, conditional conformances
struct Matrix<Element>: Equatable where Element: Equatable {
    private(set) var rows: Int, columns: Int
    private var grid: [Element]
    init(rows: Int, columns: Int, repeating value: Element) {
        self.rows = rows; self.columns = columns
        grid = Array(repeating: value, count: rows * columns)
    }
    init(_ values: [[Element]]) {
        precondition(!values.isEmpty && values.allSatisfy { $0.count == values[0].count })
        rows = values.count; columns = values[0].count
        grid = values.flatMap { $0 }
    }
    subscript(row: Int, column: Int) -> Element {
        get { assert(isValid(row, column)); return grid[row * columns + column] }
        set { grid[row * columns + column] = newValue }
    }
    subscript(row row: Int) -> ArraySlice<Element> { grid[row * columns ..< (row + 1) * columns] }
    func isValid(_ r: Int, _ c: Int) -> Bool { (0..<rows).contains(r) && 0..<columns ~= c }
    var transposed: Matrix { var m = Matrix(rows: columns, columns: rows, repeating: grid[0])
        for r in 0..<rows { for c in 0..<columns { m[c, r] = self[r, c] } }
        return m }
    func map<T>(_ f: (Element) throws -> T) rethrows -> Matrix<T> {
        var out = [[T]]()
        for r in 0..<rows { out.append(try self[row: r].map(f)) }
        return Matrix<T>(out)
    }
}
extension Matrix: CustomStringConvertible where Element: CustomStringConvertible {
    var description: String {
        (0..<rows).map { r in "[" + self[row: r].map(\.description).joined(separator: ", ") + "]" }.joined(separator: "\n")
    }
}
extension Matrix where Element: Numeric {
    static func * (a: Matrix, b: Matrix) -> Matrix {
        var m = Matrix(rows: a.rows, columns: b.columns, repeating: 0)
        for i in 0..<a.rows { for j in 0..<b.columns { for k in 0..<a.columns { m[i, j] += a[i, k] * b[k, j] } } }
        return m
    }
    static func + (a: Matrix, b: Matrix) -> Matrix { Matrix((0..<a.rows).map { r in zip(a[row: r], b[row: r]).map(+) }) }
    static prefix func - (a: Matrix) -> Matrix where Element: SignedNumeric { a.map { -$0 } }
    static func *= (a: inout Matrix, k: Element) { a = a.map { $0 * k } }
}
var m = Matrix([[1, 2], [3, 4]])
print(m * m); print(m.transposed); print(m + m == m.map { $0 * 2 })
m *= 3
print(m, -m, separator: "\n--\n")
print(m.map { Double($0) / 2 })
print(Matrix([["a", "b"]]).transposed)
extension Matrix: Sequence {
    struct Iterator: IteratorProtocol {
        let matrix: Matrix; var position = 0
        mutating func next() -> Element? {
            guard position < matrix.grid.count else { return nil }
            defer { position += 1 }
            return matrix.grid[position]
        }
    }
    func makeIterator() -> Iterator { Iterator(matrix: self) }
}
print(m.reduce(0, +), m.max()!, m.sorted(by: >), Array(m.enumerated().map { $0.offset * $0.element }))
struct Stack<Element>: ExpressibleByArrayLiteral, Sequence {
    private var items: [Element] = []
    init() {}
    init(arrayLiteral elements: Element...) { items = elements }
    mutating func push(_ e: Element) { items.append(e) }
    @discardableResult mutating func pop() -> Element? { items.popLast() }
    var top: Element? { items.last }
    var count: Int { items.count }
    func makeIterator() -> AnyIterator<Element> { var i = items.count; return AnyIterator { i -= 1; return i >= 0 ? self.items[i] : nil } }
}
extension Stack: Equatable where Element: Equatable {}
extension Stack: Hashable where Element: Hashable {}
extension Stack: CustomStringConvertible { var description: String { "Stack(\(items))" } }
var s: Stack = [1, 2, 3]
s.push(4); s.pop(); s.pop()
print(s, s == [1, 2], Set([s, [1, 2], []]).count, Array(s), s.top as Any, s.contains(2))
struct Queue<T> { private var inbox: [T] = [], outbox: [T] = []
    mutating func enqueue(_ x: T) { inbox.append(x) }
    mutating func dequeue() -> T? { if outbox.isEmpty { outbox = inbox.reversed(); inbox.removeAll() }; return outbox.popLast() }
    var isEmpty: Bool { inbox.isEmpty && outbox.isEmpty } }
var q = Queue<(Int, String)>(); q.enqueue((1, "a")); q.enqueue((2, "b"))
while let (n, t) = q.dequeue() { print(n, t) }
print(q)
struct RingBuffer<T>: Collection, RandomAccessCollection, MutableCollection {
    var storage: [T?]; var head = 0; private(set) var count = 0
    init(capacity: Int) { storage = Array(repeating: nil, count: capacity) }
    var startIndex: Int { 0 }
    var endIndex: Int { count }
    subscript(i: Int) -> T { get { storage[(head + i) % storage.count]! } set { storage[(head + i) % storage.count] = newValue } }
    mutating func append(_ x: T) {
        if count == storage.count { storage[head] = x; head = (head + 1) % storage.count } else { storage[(head + count) % storage.count] = x; count += 1 } }
}
var ring = RingBuffer<Int>(capacity: 3)
for i in 1...5 { ring.append(i * i) }
print(Array(ring), ring.first!, ring.last!, ring.reversed().map { $0 }, ring[1...].map { $0 }, ring.firstIndex(of: 16)!)
ring[0] = 100; ring.swapAt(0, 2); ring.sort()
print(ring.map { "\($0)" }.joined(separator: "/"), ring.dropFirst().count, ring.suffix(2).reduce(0, +), ring.indices, ring.isEmpty)
print(type(of: ring[0...1]), ring[0...1])
