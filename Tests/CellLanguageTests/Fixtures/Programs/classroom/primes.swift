func isPrime(_ n: Int) -> Bool {
  if n < 2 { return false }
  var i = 2
  while i * i <= n {
    if n % i == 0 { return false }
    i += 1
  }
  return true
}
print((1...50).filter(isPrime))
print((1...).lazy.filter(isPrime).prefix(5).reduce(0, +))
