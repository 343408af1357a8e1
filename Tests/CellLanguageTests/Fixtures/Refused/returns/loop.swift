func find(_ xs: [Int]) -> Int {
  for x in xs { if x > 3 { return x } }
} // refused
print(find([4]))
