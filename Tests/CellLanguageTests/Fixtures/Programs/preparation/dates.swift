import Foundation
let start = Date()
var s = 0
for i in 0..<1000 { s += i }
let elapsed = Date().timeIntervalSince(start)
print(elapsed >= 0, elapsed < 5, start <= Date(), s)
let d = Date(timeIntervalSince1970: 86_400)
print(d.timeIntervalSince1970, d.addingTimeInterval(60).timeIntervalSince(d), d < Date(), d == Date(timeIntervalSince1970: 86_400))
print(start.timeIntervalSinceNow <= 0, Date(timeInterval: 5, since: d).timeIntervalSince1970, d.distance(to: d + 3))
let clock = ContinuousClock()
let duration = clock.measure { s += 1 }
print(duration >= .zero, duration < .seconds(5))
