for age in [3, 15, 30, 70, 130] {
  let group: String
  switch age {
  case 0..<13: group = "child"
  case 13..<20: group = "teen"
  case 20...64: group = "adult"
  case 65...120: group = "senior"
  default: group = "?"
  }
  print(age, group)
}
