let limit = 100
var isPrime = [Bool](repeating: true, count: limit + 1)
isPrime[0] = false
isPrime[1] = false
var p = 2
while p * p <= limit {
  if isPrime[p] {
    var multiple = p * p
    while multiple <= limit {
      isPrime[multiple] = false
      multiple += p
    }
  }
  p += 1
}
print(isPrime.indices.filter { isPrime[$0] })
