class Animal {
  let name: String
  init(name: String) { self.name = name }
  func sound() -> String { "..." }
  func speak() { print("\(name) says \(sound())") }
}
class Dog: Animal { override func sound() -> String { "Woof" } }
class Puppy: Dog { override func sound() -> String { super.sound().lowercased() + "!" } }
let animals = [Animal(name: "Thing"), Dog(name: "Rex"), Puppy(name: "Bit")]
for a in animals { a.speak() }
print(animals.filter { $0 is Dog }.map { $0.name })
