let temperatures = [12.0, 13.5, 11.0, 15.5, 18.0, 17.0, 16.5]
let window = 3
let smooth = (0...(temperatures.count - window)).map { i in
  temperatures[i..<i + window].reduce(0, +) / Double(window)
}
print(smooth.map { ($0 * 100).rounded() / 100 })
let changes = zip(temperatures, temperatures.dropFirst()).map { $1 - $0 }
print(changes, changes.filter { $0 > 0 }.count)
print("warmest day:", temperatures.firstIndex(of: temperatures.max()!)! + 1)
