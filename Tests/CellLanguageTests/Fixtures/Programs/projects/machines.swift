enum Light: CaseIterable {
  case red, redYellow, green, yellow
  var next: Light {
    switch self {
    case .red: .redYellow;
    case .redYellow: .green;
    case .green: .yellow;
    case .yellow: .red
    }
  }
  var seconds: Int { if self == .green { 30 } else if case .red = self { 25 } else { 3 } }
}
var light = Light.red; var elapsed = 0
let log = (0..<6).map { _ -> String in
  defer { light = light.next; elapsed += light.seconds }; return "\(light)@\(elapsed)"
}
print(log, Light.allCases.map(\.seconds).reduce(0, +), Light.allCases.firstIndex(of: .green)!)
struct Machine<State: Hashable, Event: Hashable> {
  typealias Rule = (from: State, on: Event, to: State)
  private var table: [State: [Event: State]] = [:]
  private(set) var state: State { willSet { observers.forEach { $0(state, newValue) } } }
  var observers: [(State, State) -> Void] = []
  private(set) var history: [State] = []
  init(initial: State, rules: Rule...) {
    state = initial; for (from, on, to) in rules { table[from, default: [:]][on] = to }
  }
  enum Failure: Error { case illegal(State, Event) }
  @discardableResult mutating func handle(_ event: Event) throws -> State {
    guard let next = table[state]?[event] else { throw Failure.illegal(state, event) }
    history.append(state); state = next; return state
  }
  var reachable: Set<State> {
    var seen: Set = [state]; var open = [state];
    while let s = open.popLast() { for t in (table[s] ?? [:]).values where seen.insert(t).inserted { open.append(t) } };
    return seen
  }
}
enum Door: String { case open, closed, locked }
enum Action: String, CaseIterable { case push, pull, lock, unlock }
var door = Machine<Door, Action>(
  initial: .open, rules: (.open, .pull, .closed), (.closed, .push, .open), (.closed, .lock, .locked),
  (.locked, .unlock, .closed))
var changes: [String] = []
door.observers.append { old, new in changes.append("\(old)>\(new)") }
for action in [Action.pull, .lock, .push, .unlock, .push, .push] {
  do { print(action, "->", try door.handle(action).rawValue) } catch Machine<Door, Action>.Failure.illegal(let s, let a)
  { print("can't \(a) when \(s)") }
}
print(changes, door.history.map(\.rawValue), door.reachable.map(\.rawValue).sorted())
indirect enum Regex {
  case empty, char(Character), seq(Regex, Regex), alt(Regex, Regex), star(Regex)
  func match(_ s: Substring, _ k: (Substring) -> Bool) -> Bool {
    switch self {
    case .empty: return k(s)
    case .char(let c): guard let f = s.first, f == c else { return false }; return k(s.dropFirst())
    case .seq(let a, let b): return a.match(s) { b.match($0, k) }
    case .alt(let a, let b): return a.match(s, k) || b.match(s, k)
    case .star(let a): return k(s) || a.match(s) { $0.count < s.count && self.match($0, k) }
    }
  }
  func matches(_ s: String) -> Bool { match(s[...]) { $0.isEmpty } }
}
let r = Regex.seq(.star(.alt(.char("a"), .char("b"))), .char("c"))
print(["c", "abac", "ab", "abcc", ""].map(r.matches))
enum Command {
  case move(dx: Int, dy: Int), turn(Direction), repeatLast(times: Int = 1), stop;
  enum Direction: Int { case left = -1, right = 1 }
}
var position = (x: 0, y: 0), heading = 0, last: Command?
func run(_ c: Command) {
  switch c {
  case .move(let dx, 0): position.x += dx;
  case .move(dx: 0, let dy): position.y += dy;
  case let .move(dx, dy): position = (position.x + dx, position.y + dy);
  case .turn(let d): heading = (heading + d.rawValue + 4) % 4;
  case .repeatLast(let n): if let l = last { for _ in 0..<n { run(l) } }; return;
  case .stop: position = (0, 0)
  }; last = c
}
for c: Command in [
  .move(dx: 2, dy: 0), .repeatLast(times: 2), .turn(.left), .move(dx: 0, dy: -3), .move(dx: 1, dy: 1), .repeatLast(),
] { run(c); print(position, heading, terminator: "; ") }
print(); print(Command.Direction(rawValue: 1)!, Command.Direction(rawValue: 0) as Any, Command.turn(.right), last!)
