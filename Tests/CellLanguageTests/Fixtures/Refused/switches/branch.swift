enum Light: CaseIterable { case red, amber, green }
enum Mode { case on(Light), off }
func next(_ light: Light) -> Light {
  switch light {
  case .red: .green
  case .amber: .red
  case .green: .amber
  }
}
func text(_ mode: Mode) -> String {
  switch mode {
  case .on(.red), .on(.amber): "stop"
  case .on(.green): "go"
  case .off: "dark"
  }
}
print(Light.allCases.map { next($0) })
print(text(.on(.red)), text(.on(.green)), text(.off))
func both(_ a: Light?, _ b: Bool) -> Int {
  switch (a, b) {
  case (nil, _): 0
  case (.red, true): 1
  case (.red, false): 2
  case (.amber?, _), (.green?, _): 3
  }
}
print(both(nil, true), both(.red, true), both(.red, false), both(.green, false))
func logic(_ a: Bool, _ b: Bool) -> Int {
  switch (a, b) {
  case (true, _): "q" // refused
  case (_, true): 2
  case (false, false): 3
  }
}
print(logic(true, false), logic(false, true), logic(false, false))
