func grade(_ points: Int) -> [String] {
  var words: [String] = []
  switch points {
  case 90...:
    words.append("excellent")
    fallthrough
  case 70..<90:
    words.append("good")
    fallthrough
  case 50..<70:
    words.append("passed")
  case ..<0:
    break
  default:
    words.append("failed")
  }
  return words
}
for points in [95, 75, 55, 20, -3] { print(points, grade(points)) }
