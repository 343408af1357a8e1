func risky() throws -> Int { 1 }
func h(_ n: Int = risky()) -> Int { n } // refused
print(h())
