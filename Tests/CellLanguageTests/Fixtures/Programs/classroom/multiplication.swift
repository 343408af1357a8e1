for i in 1...5 {
  var line = ""
  for j in 1...5 {
    let product = String(i * j)
    line += String(repeating: " ", count: 4 - product.count) + product
  }
  print(line)
}
