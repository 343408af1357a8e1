class Animal {}
class Dog: Animal {}
class Cat: Animal {}
let animals: [Animal] = [Dog(), Cat()]
print(animals[0] as! Dog is Dog)
print(animals[1] as! Dog) // fails: cast
