final class Timer { var callbacks: [() -> Void] = []; func fire() { callbacks.forEach { $0() } } }
final class Screen {
  let name: String; let timer: Timer; private(set) var ticks = 0
  init(_ name: String, _ timer: Timer) {
    self.name = name; self.timer = timer
    timer.callbacks.append { [weak self] in
      guard let self else { print("screen is gone"); return }
      ticks += 1
      print(name, "tick", self.ticks, describe())
      let inner = { [weak self] in print("inner", self?.name ?? "nil") }
      inner()
      [1, 2].forEach { n in self.ticks += n }
    }
    timer.callbacks.append { [weak self] in if let self { print("if", self.name) } else { print("else") } }
    timer.callbacks.append { [weak self] in if let self = self, self.ticks > 3 { print("big", self.ticks) } }
    timer.callbacks.append { [weak self] in
      guard let me = self else { return }; print(me.ticks)
    }
    timer.callbacks.append { [weak self] in
      _ = self.map { print("mapped", $0.name) }; self?.ticks *= 2
    }
  }
  func describe() -> String { "<\(name)>" }
  deinit { print("bye", name) }
}
let timer = Timer()
do { let s = Screen("main", timer); timer.fire(); timer.fire(); print(s.ticks) }
timer.fire()
class Base { func hi() -> String { "base" } }
class Sub: Base {
  override func hi() -> String { "sub" }
  func work() -> () -> String {
    { [weak self] in
      guard let self else { return "none" }; return hi() + self.hi()
    }
  }
  lazy var cached: () -> String = { [unowned self] in self.hi() + "!" }
}
var sub: Sub? = Sub(); let w = sub!.work(), c = sub!.cached; print(w(), c()); sub = nil; print(w())
struct S {
  var n = 1; func f() -> () -> Int { { self.n + n } };
  mutating func g() { let add = { (k: Int) in k + 1 }; n = add(n); [1].forEach { _ in n += 1 } }
}
var s = S(); s.g(); print(s.f()(), s.n)
