enum E { case a, b, c }
extension E {
  var name: String {
    switch self { // refused
    case .a: return "a"
    case .b: return "b"
    }
  }
}
print(E.a.name)
