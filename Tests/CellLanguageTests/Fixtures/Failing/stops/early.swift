struct Greeter {
  func greeting() -> [String] { greetings.map { $0 + "!" } } // fails: 'greetings' is used before it has its value
}
print("before")
print(Greeter().greeting())
let greetings = ["hello", "good morning"]
