func f(_ xs: [Int]) -> Int {
  let last: Int
  for x in xs { last = x } // refused
  return last
}
print(f([1]))
