let size = 4
for i in 1...size { print(String(repeating: " ", count: size - i) + String(repeating: "*", count: 2 * i - 1)) }
for i in (1..<size).reversed() { print(String(repeating: " ", count: size - i) + String(repeating: "*", count: 2 * i - 1)) }
