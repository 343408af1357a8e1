let s = "abc"
print(s.first!)
print(s[0]) // refused
