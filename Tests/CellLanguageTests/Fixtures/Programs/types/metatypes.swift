class Base { required init() {}; class var label: String { "base" } }
class Sub: Base { override class var label: String { "sub" } }
let types: [Base.Type] = [Base.self, Sub.self]
for t in types { print(t.label, type(of: t.init())) }
func make<T: Base>(_ t: T.Type) -> T { t.init() }
print(type(of: make(Sub.self)), type(of: Sub() as Base), type(of: Sub()) == Sub.self, Sub.self == Base.self)
print(type(of: 1), type(of: "a"), type(of: [1.0]), type(of: (1, "a")), type(of: Optional(1)), Int.self, [String].self)
print(String(describing: Sub.self), "\(type(of: Base()))")
func name<T>(_: T) -> String { "\(T.self)" }
print(name(1), name("x"), name([1: [true]]), name({ (x: Int) -> String in "" }), name(1...2))
