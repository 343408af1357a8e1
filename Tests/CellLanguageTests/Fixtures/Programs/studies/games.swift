struct LCG: RandomNumberGenerator { var state: UInt64; mutating func next() -> UInt64 { state = state &* 6364136223846793005 &+ 1442695040888963407; return state ^ (state >> 33) } }
var rng = LCG(state: 42)
let rolls = (0..<10).map { _ in Int.random(in: 1...6, using: &rng) }
print(rolls, rolls.reduce(0, +), Double.random(in: 0..<1, using: &rng) < 1, Bool.random(using: &rng))
var deck = Array(1...10); deck.shuffle(using: &rng); print(deck, deck.sorted() == Array(1...10), [1, 2, 3].randomElement(using: &rng)!)
enum Cell: Character { case dead = ".", alive = "#" }
struct Life { var grid: [[Cell]]
  init(_ text: String) { grid = text.split(separator: "\n").map { $0.map { Cell(rawValue: $0) ?? .dead } } }
  func neighbours(_ r: Int, _ c: Int) -> Int { var n = 0
    for dr in -1...1 { for dc in -1...1 where !(dr == 0 && dc == 0) { let (y, x) = (r + dr, c + dc)
      if grid.indices.contains(y), grid[y].indices.contains(x), grid[y][x] == .alive { n += 1 } } }; return n }
  mutating func step() { let old = self
    for r in grid.indices { for c in grid[r].indices { switch (old.grid[r][c], old.neighbours(r, c)) { case (.alive, 2...3), (.dead, 3): grid[r][c] = .alive; default: grid[r][c] = .dead } } } }
  var text: String { grid.map { String($0.map(\.rawValue)) }.joined(separator: "\n") } }
var life = Life(".....\n..#..\n..#..\n..#..\n....."); life.step(); print(life.text); life.step(); print(life.grid.joined().filter { $0 == .alive }.count)
struct Point: Hashable { var x, y: Int; static let zero = Point(x: 0, y: 0); static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) } }
enum Direction: Int, CaseIterable { case up, right, down, left; var delta: Point { switch self { case .up: Point(x: 0, y: -1); case .right: Point(x: 1, y: 0); case .down: Point(x: 0, y: 1); case .left: Point(x: -1, y: 0) } }
  var next: Direction { Direction(rawValue: (rawValue + 1) % Self.allCases.count)! } }
func bfs(_ maze: [String]) -> Int? { let cells = maze.map(Array.init); var seen: Set<Point> = [.zero]; var queue = [(Point.zero, 0)]; var head = 0
  while head < queue.count { let (p, d) = queue[head]; head += 1
    if p.y == cells.count - 1, p.x == cells[0].count - 1 { return d }
    for direction in Direction.allCases { let q = p + direction.delta
      guard cells.indices ~= q.y, cells[q.y].indices ~= q.x, cells[q.y][q.x] != "#", seen.insert(q).inserted else { continue }
      queue.append((q, d + 1)) } }
  return nil }
print(bfs(["..#.", ".##.", "....", "#.#."]) ?? -1, bfs([".#", "#."]) as Any, Direction.left.next)
var walker = Point.zero, facing = Direction.up; for step in "RFFRFLF" { switch step { case "R": facing = facing.next; case "L": for _ in 0..<3 { facing = facing.next }; case "F": walker = walker + facing.delta; default: break } }
print(walker, facing)
let primes = sequence(first: 2) { n in ((n + 1)...).first { c in !(2..<c).contains { c % $0 == 0 } } }.prefix(8); print(Array(primes))
func collatz(_ n: Int) -> [Int] { Array(sequence(first: n) { $0 == 1 ? nil : $0.isMultiple(of: 2) ? $0 / 2 : 3 * $0 + 1 }) }
print(collatz(6), (1...20).max { collatz($0).count < collatz($1).count }!)
var memo: [Int: Int] = [:]; func fib(_ n: Int) -> Int { if n < 2 { return n }; if let m = memo[n] { return m }; let v = fib(n - 1) + fib(n - 2); memo[n] = v; return v }; print(fib(80))
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }; print(gcd(84, 36), [12, 18, 24].reduce(0, gcd))
func hanoi(_ n: Int, _ a: String = "A", _ b: String = "B", _ c: String = "C", move: (String, String) -> Void) { if n > 0 { hanoi(n - 1, a, c, b, move: move); move(a, c); hanoi(n - 1, b, a, c, move: move) } }
var moves = [String](); hanoi(2) { moves.append("\($0)\($1)") }; print(moves)
let knapsack: ([(w: Int, v: Int)], Int) -> Int = { items, capacity in var best = Array(repeating: 0, count: capacity + 1); for item in items { for c in stride(from: capacity, through: item.w, by: -1) { best[c] = max(best[c], best[c - item.w] + item.v) } }; return best[capacity] }
print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7))
outer: for i in 2... { for j in 2..<i where i % j == 0 { if i > 20 { print("stop", i, j); break outer }; continue outer } }
