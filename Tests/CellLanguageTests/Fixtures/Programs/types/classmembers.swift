class Base {
  class var name: String { "base" }
  class func title() -> String { "\(self) \(name) \(Self.name)" }
  static func line() -> String { "<\(name)>" }
  required init() {}
  func own() -> String { Self.name }
}

class Derived: Base {
  override class var name: String { "derived" }
}

print(Base.title(), Base.line(), Base().own())
print(Derived.title(), Derived.line(), (Derived() as Base).own())
let type: Base.Type = Derived.self
print(type.title(), type.init().own())
