let n = Int("x")
print("before")
print(n!) // fails: found nil
