// A result that can be of any type, where an optional is wanted: it is one, or becomes one.
func same<T>(_ x: T) -> T { x }
func first<T>(_ x: T, _ y: T) -> T { x }
func run<Result>(_ body: () -> Result) -> Result { body() }
func show(_ number: Int?) { print(number as Any) }

let plain = 4
let known: Int? = 5
let a: Int? = same(3)
let b: Int? = same(plain)
let c: Double? = same(3)
let d: Int? = same(known)
let e: Int? = first(3, known)
let f: Int? = first(nil, 7)
print(a as Any, b as Any, c as Any, d as Any, e as Any, f as Any)

let g: Int? = run { 5 }
let h: Int? = run { known }
let i: Int? = run { nil }
let j: Int? = run { if plain > 3 { return nil } else { return plain } }
print(g as Any, h as Any, i as Any, j as Any)
show(same(9))
show(same(known))
show(run { nil })

let outer: Int?? = same(nil)
print(outer as Any)

let numbers = [3, 9, 2]
func greatest(_ numbers: [Int]) -> Int? {
  numbers.dropFirst().reduce(numbers.first) { best, x in best.map { x < $0 ? $0 : x } }
}
func least(_ numbers: [Int]) -> Int? { numbers.reduce(nil) { best, x in best.map { min(x, $0) } ?? x } }
func longest(_ words: [String]) -> String? {
  words.reduce(nil) { best, word in
    guard let best else { return word }
    return best.count < word.count ? word : best
  }
}
print(greatest(numbers) as Any, greatest([]) as Any, least(numbers) as Any, longest(["a", "ccc", "bb"]) as Any)
let joined: String? = [1, 2].reduce(nil) { $0.map { $0 + "x" } ?? "\($1)" }
print(joined as Any)
