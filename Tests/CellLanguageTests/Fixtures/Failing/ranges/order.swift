let low = 5, high = [3][0]
print(low)
print((low...high).count) // fails: lowerbound
