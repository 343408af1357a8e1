let things: [Any] = [1, "two"]
print(things[0] as! Int)
print(things[1] as! Int) // fails: cast
