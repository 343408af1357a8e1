struct S { static let limit = 3; var n = 1 }
print(S.limit)
print(S().limit) // refused
