let evens: Set = [2, 4, 6, 8], primes: Set = [2, 3, 5, 7]
print(evens.intersection(primes), evens.union(primes).sorted(), evens.subtracting(primes).sorted())
print(evens.contains(4), primes.isDisjoint(with: [9]), Set("hello").count)
var unique = Set<String>()
for w in "a b a c b".split(separator: " ") { unique.insert(String(w)) }
print(unique.sorted())
