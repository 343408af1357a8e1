enum Size: Comparable { case small, medium, large, custom(Int) }
print(Size.small < .large, Size.large > .medium, Size.custom(3) < .custom(5), Size.large < .custom(0))
print([Size.large, .custom(2), .small, .custom(1)].sorted())
enum Card: Hashable { case number(Int), face(String) }
print(Card.number(3) == .number(3), Card.number(3) == .face("3"), Set([Card.number(1), .number(1), .face("k")]).count)
enum Plain { case a, b }
print(Plain.a == .b, [Plain.a, .b].firstIndex(of: .b)!)
let counts = [Plain.a, .b, .a].reduce(into: [Plain: Int]()) { $0[$1, default: 0] += 1 }
print(counts[.a]!, counts[.b]!)
enum Priority: Int, Comparable {
  case low, high
  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
print(Priority.low < .high, [Priority.high, .low].min()!)
