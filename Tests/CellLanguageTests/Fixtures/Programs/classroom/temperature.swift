let celsius = [-40.0, 0, 21.5, 100]
for c in celsius {
  let f = c * 9 / 5 + 32
  print("\(c)°C = \(f)°F")
}
