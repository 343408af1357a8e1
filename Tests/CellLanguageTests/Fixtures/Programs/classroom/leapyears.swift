func isLeap(_ year: Int) -> Bool { year % 4 == 0 && year % 100 != 0 || year % 400 == 0 }
print([1900, 2000, 2023, 2024].map { "\($0): \(isLeap($0))" }.joined(separator: ", "))
print((2000...2030).filter(isLeap).count)
