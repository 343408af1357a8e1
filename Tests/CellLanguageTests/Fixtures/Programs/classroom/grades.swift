let grades = ["Ann": 91, "Bob": 78, "Cid": 85]
func letter(_ score: Int) -> Character {
  switch score {
  case 90...100: return "A"
  case 80..<90: return "B"
  default: return "C"
  }
}
for (name, score) in grades.sorted(by: { $0.value > $1.value }) { print(name, score, letter(score)) }
