var evaluated: [Int] = []
let l = (1...).lazy.map { (x: Int) -> Int in evaluated.append(x); return x * x }.filter { $0 % 2 == 0 }
print(Array(l.prefix(3)), evaluated.count > 5)
let first = [1, 5, 8, 12].lazy.map { (x: Int) -> Int in print("map", x); return x * 2 }.first { $0 > 9 }
print(first!)
let numbers = Array(1...10)
print(numbers.lazy.filter { $0 % 3 == 0 }.map { $0 + 1 }.reduce(0, +), Array(numbers.lazy.compactMap { $0 > 8 ? "\($0)" : nil }), numbers.lazy.map { $0 * 2 }.contains(14))
print(Array(numbers.lazy.prefix { $0 < 4 }), Array(numbers.lazy.drop { $0 < 8 }), numbers.lazy.reversed().first!, Array(numbers.lazy.flatMap { [$0, -$0] }.prefix(4)))
for x in numbers.lazy.filter({ $0 > 8 }) { print(x) }
print(numbers.lazy.map { $0 }.count, Array(numbers.lazy.enumerated().map { $0.offset * $0.element }.suffix(2)), numbers.lazy.max()!)
func primes() -> some Sequence<Int> { (2...).lazy.filter { n in !(2..<n).contains { n % $0 == 0 } } }
print(Array(primes().prefix(8)))
let words = ["a", "bb", "ccc"].lazy.map { $0.count }
print(words[1], words.count, Array(words), words.last!)
