struct Address { var street: String?; var number: Int }
class Person {
  var name: String
  var address: Address?
  var friend: Person?
  init(_ name: String) { self.name = name }
  func greeting(_ loud: Bool) -> String? { loud ? "HELLO \(name)" : nil }
}
let ann = Person("Ann")
let bob = Person("Bob")
ann.friend = bob
bob.address = Address(street: "Elm", number: 4)
print(ann.address?.street as Any, ann.friend?.address?.street as Any, ann.friend?.address?.number ?? -1)
print(ann.friend?.friend?.name ?? "no one")
ann.friend?.address?.number += 10
ann.address?.number = 99
print(bob.address!.number, ann.address == nil)
print(ann.friend?.greeting(true)?.count as Any, ann.friend?.greeting(false) as Any)
let lists: [String: [Int]] = ["a": [1, 2]]
print(lists["a"]?.first as Any, lists["b"]?.first as Any, lists["a"]?[1] ?? 0, lists["a"]?.count ?? 0)
var done: Void? = ann.friend?.address = nil
print(done == nil, bob.address == nil)
done = ann.friend?.friend?.address = nil
print(done == nil)
let text: String? = "abc"
print(text?.uppercased().first?.isLetter ?? false)
print(text?.count == 3, text! + "d", (text ?? "").isEmpty)
