func risky() throws -> Int { 1 }
print("got \(risky())") // refused
