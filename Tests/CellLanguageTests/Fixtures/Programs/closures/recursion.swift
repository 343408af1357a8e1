func fix<A, B>(_ f: @escaping ((A) -> B, A) -> B) -> (A) -> B {
  func go(_ a: A) -> B { f(go, a) }
  return go
}
let factorial: (Int) -> Int = fix { recurse, n in n < 2 ? 1 : n * recurse(n - 1) }
print(factorial(10))
var fibonacci: (Int) -> Int = { _ in 0 }
fibonacci = { n in n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2) }
print(fibonacci(12))
func memoize<Key: Hashable, Value>(_ f: @escaping ((Key) -> Value, Key) -> Value) -> (Key) -> Value {
  var memo: [Key: Value] = [:]
  func go(_ key: Key) -> Value {
    if let value = memo[key] { return value }
    let value = f(go, key)
    memo[key] = value
    return value
  }
  return go
}
let fast: (Int) -> Int = memoize { f, n in n < 2 ? n : f(n - 1) + f(n - 2) }
print(fast(80))
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry(+)(3)(4), [1, 2, 3].map(curry(*)(10)))
