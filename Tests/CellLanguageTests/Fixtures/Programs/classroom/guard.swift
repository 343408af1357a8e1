func parseAge(_ s: String) -> String {
  guard let age = Int(s) else { return "not a number" }
  guard age >= 0, age < 150 else { return "impossible" }
  return "age \(age)"
}
print(parseAge("30"), parseAge("x"), parseAge("200"), separator: "; ")
