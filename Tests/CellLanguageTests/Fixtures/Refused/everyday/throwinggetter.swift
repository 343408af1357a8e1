func risky() throws -> Int { 1 }
struct S {
  var v: Int { try risky() } // refused
}
print(S().v)
