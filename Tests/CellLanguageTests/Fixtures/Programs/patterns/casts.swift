class Animal { let name: String; init(name: String) { self.name = name } }
final class Dog: Animal { func bark() -> String { "\(name) barks" } }
final class Cat: Animal { func purr() -> String { "\(name) purrs" } }
let animals = [Dog(name: "Rex"), Cat(name: "Tom"), Animal(name: "It")]
for animal in animals {
  switch animal {
  case let dog as Dog: print(dog.bark())
  case let cat as Cat where cat.name.count > 5: print("long", cat.purr())
  case is Cat: print("a cat")
  default: print("unknown", animal.name)
  }
}
let things: [Any] = [1, 2.5, "text", [1, 2], (1, "a"), true, Optional<Int>.none as Any]
for thing in things {
  switch thing {
  case 1 as Int: print("one")
  case let i as Int: print("Int", i)
  case let d as Double where d > 2: print("Double", d)
  case let s as String: print("String", s.count)
  case is [Int]: print("array")
  case is Bool: print("Bool")
  case let pair as (Int, String): print("pair", pair.0, pair.1)
  default: print("other")
  }
}
print(animals[0] is Dog, animals[1] as? Dog == nil, (animals[0] as! Dog).bark())
print(things[1] as? Int as Any, things[0] as? Int ?? 0)
