var low = 1, high = 100, guesses: [Int] = []
let target = 73
while true {
  let guess = (low + high) / 2
  guesses.append(guess)
  switch guess {
  case target: break
  case ..<target: low = guess + 1; continue
  default: high = guess - 1; continue
  }
  break
}
print(guesses, guesses.count)
