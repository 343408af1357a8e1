enum Shape {
  case circle(radius: Double), rect(w: Double, h: Double), poly([(x: Double, y: Double)]), empty;
  indirect case group(Shape, Shape), named(String, Shape)
}
func area(_ s: Shape) -> Double {
  switch s {
  case .circle(let r): 3 * r * r;
  case .rect(let w, let h) where w == h: w * w;
  case let .rect(w: w, h: h): w * h;
  case .poly(let ps) where ps.count < 3: 0;
  case .poly(let ps): zip(ps, ps.dropFirst() + [ps[0]]).reduce(0) { $0 + ($1.0.x * $1.1.y - $1.1.x * $1.0.y) } / 2;
  case .empty: 0;
  case .group(.empty, let s), .group(let s, .empty): area(s);
  case .group(let a, let b): area(a) + area(b);
  case .named(_, let s): area(s)
  }
}
let shapes: [Shape] = [
  .circle(radius: 1), .rect(w: 2, h: 2), .rect(w: 2, h: 3), .poly([(0, 0), (4, 0), (4, 3)]),
  .group(.empty, .named("c", .circle(radius: 2))), .poly([]), .empty,
]
  ;
print(shapes.map(area))
for case .rect(let w, _) in shapes { print("w", w) };
for case let .named(n, s) in [Shape.named("q", .empty)] { print(n, s) };
if case .group(_, .named(let n, .circle(radius: 1...3))) = shapes[4] { print("named", n) }
func classify(_ v: Any?) -> String {
  switch v {
  case nil: "nil";
  case let n as Int where n % 2 == 0: "even \(n)";
  case is Int: "odd";
  case let s as String: s.isEmpty ? "empty" : "string \(s)";
  case let d as Double: "double \(d)";
  case let a as [Int]: "ints \(a.count)";
  case let (x, y) as (Int, Int): "pair \(x),\(y)";
  case let f as (Int) -> Int: "function \(f(3))";
  case let e as any Error: "error \(e)";
  case let o?: "other \(type(of: o))"
  }
}
struct E: Error {};
print(
  ([nil, 4, 5, "", "hi", 2.5, [1, 2], (1, 2), { (n: Int) -> Int in n * 2 }, E(), true, Character("c")] as [Any?]).map(
    classify))
func grade(_ n: Int) -> Character {
  switch n {
  case ..<0, 101...: "?";
  case 90...: "A";
  case 80..<90: "B";
  case 70, 71, 72...79: "C";
  default: "F"
  }
}; print([-1, 0, 70, 75, 85, 95, 101].map(grade))
func point(_ p: (Int, Int)) -> String {
  switch p {
  case (0, 0): "origin";
  case (_, 0): "x";
  case (0, _): "y";
  case (-2...2, -2...2): "near";
  case let (x, y) where x == y: "diag";
  case (let x, _) where x < 0: "left \(x)";
  case (let x, let y): "(\(x),\(y))"
  }
}; print([(0, 0), (3, 0), (0, 3), (1, -2), (5, 5), (-9, 1), (9, 1)].map(point))
let opt: Int?? = .some(nil);
switch opt {
case .none: print("none");
case .some(.none): print("some none");
case .some(.some(let x)): print(x)
}; let deep: Int??? = 5; if case let x??? = deep { print("deep", x) };
if let a = deep, let b = a, let c = b { print(a as Any, b as Any, c) }
for case let x? in [1, nil, 3] { print(x, terminator: " ") };
for case (let i, let s?) in [(0, "a" as String?), (1, nil), (2, "c")] where i != 0 { print(i, s) }
enum Suit: String, CaseIterable { case clubs = "♣", hearts = "♥"; var isRed: Bool { self ~= .hearts } };
func ~= (a: Suit, b: Suit) -> Bool { a.rawValue == b.rawValue }
print(Suit.allCases.map(\.isRed), Suit(rawValue: "♥") == .hearts)
struct Prefix { let p: String; static func ~= (pattern: Prefix, value: String) -> Bool { value.hasPrefix(pattern.p) } };
func ~= <T>(pattern: (T) -> Bool, value: T) -> Bool { pattern(value) }
func route(_ s: String) -> String {
  switch s {
  case "": "home";
  case Prefix(p: "/user/"): "user \(s.dropFirst(6))";
  case { $0.hasSuffix(".css") }: "style";
  case "/a", "/b": "ab";
  case let other where other.count > 10: "long";
  default: "404"
  }
}; print(["", "/user/7", "x.css", "/b", "/abcdefghijk", "/z"].map(route))
let x = 7; let kind = if x < 0 { "neg" } else if x == 0 { "zero" } else { "pos" };
let size =
  switch x {
  case 0..<5: "small";
  case 5..<10: "mid";
  default: "big"
  };
print(kind, size)
func f(_ n: Int) -> Result<Int, E> { n > 0 ? .success(n) : .failure(E()) };
switch (f(1), f(-1)) {
case (.success(let a), .success(let b)): print(a + b);
case (.success(let a), .failure): print("half", a);
case (.failure, _): print("no")
}
outer: for i in 1... {
  switch i {
  case 3: continue outer;
  case 5: break outer;
  case let k where k.isMultiple(of: 2): print("even", k); fallthrough;
  default: print("i", i)
  }
}
var stack = [1, 2, 3]; while case let top? = stack.popLast(), top > 1 { print("pop", top) };
if case (let a, let b?, 3) = (1, Optional(2), 3) { print(a, b) }; let any: Any = [1: "a"];
if let d = any as? [Int: String], case "a"? = d[1] { print("dict") };
guard case .success(let v) = f(9), v > 3 else { fatalError() }; print(v)
