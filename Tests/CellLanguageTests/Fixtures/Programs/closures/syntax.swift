let numbers = [5, 3, 8, 1]
print(numbers.sorted(by: { (a: Int, b: Int) -> Bool in return a > b }))
print(numbers.sorted(by: { a, b in a > b }))
print(numbers.sorted { $0 > $1 })
print(numbers.sorted(by: >))
print(numbers.map { n in
  let square = n * n
  return square + 1
})
let add: (Int, Int) -> Int = { $0 + $1 }
let greet = { (name: String) in print("hi", name) }
greet("Ann")
print(add(2, 3), { $0 * 2 }(21))
func run(_ n: Int, first: (Int) -> Int, then second: (Int) -> String) -> String { second(first(n)) }
print(run(3) { $0 * 3 } then: { "<\($0)>" })
func build(_ make: () -> [Int]) -> Int { make().count }
print(build { [1, 2, 3] })
let pairs = [(1, "a"), (2, "b")]
print(pairs.map { (number, letter) in "\(number)\(letter)" })
print(pairs.map { $0.1 + "\($0.0)" })
print(pairs.map { pair in pair.0 }, pairs.map { "\($0)\($1)" })
let ignore: (Int, Int) -> Int = { _, second in second }
print(ignore(1, 2))
let nothing: () -> Void = {}
nothing()
