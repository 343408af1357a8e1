var guess = 50, low = 0, high = 100, tries = 0
let secret = 37
repeat {
  tries += 1
  guess = (low + high) / 2
  if guess < secret { low = guess + 1 } else if guess > secret { high = guess - 1 }
  print(guess)
} while guess != secret
print(tries, "tries")
