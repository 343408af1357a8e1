struct Time: Comparable, CustomStringConvertible {
  var seconds: Int
  var description: String {
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }
  static func < (a: Time, b: Time) -> Bool { a.seconds < b.seconds }
  static func + (a: Time, b: Int) -> Time { Time(seconds: a.seconds + b) }
}
let t = Time(seconds: 3725)
print(t, t + 59, [t + 1, t].min()!, t < t + 1)
