let values: [Int?] = [3, nil, 1, nil, 2]
print(values.filter { $0 != nil }.count, values.compactMap { $0 }.sorted())
print(values.sorted { ($0 ?? .max) < ($1 ?? .max) })
print(values.contains(nil), values.firstIndex(of: nil) as Any, values.firstIndex(of: 2) as Any)
let dictionary: [String: Int?] = ["a": 1, "b": nil]
print(dictionary["a"] as Any, dictionary["b"] as Any, dictionary["c"] as Any)
print(dictionary.count, dictionary["b"]! == nil)
let x: Int? = 1, y: Int? = 1, z: Double? = 2
print(x == y, z == 2, x == nil, nil == x)
let optionalArray: [Int]? = [1, 2]
print(optionalArray == [1, 2], optionalArray?.isEmpty ?? true)
func label(_ s: String?) -> String {
  if s == "a" { return "is a" }
  return s.map { "other \($0)" } ?? "nil"
}
print(label("a"), label("b"), label(nil))
print(Set([1, nil, 1, nil]).count)
