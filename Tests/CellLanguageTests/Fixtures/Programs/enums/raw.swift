enum Planet: Int, CaseIterable { case mercury = 1, venus, earth, mars = 10, jupiter }
print(Planet.earth.rawValue, Planet.jupiter.rawValue, Planet(rawValue: 2)!, Planet(rawValue: 5) as Any)
print(Planet.allCases.count, Planet.allCases.map(\.rawValue))
enum Suit: String, CaseIterable {
  case hearts, spades = "♠", clubs
  var symbol: String { self == .spades ? rawValue : String(rawValue.prefix(1)) }
}
print(Suit.allCases.map(\.symbol), Suit(rawValue: "hearts") == .hearts, Suit(rawValue: "spades") == nil)
enum Level: Double { case low = 0.5, high = 2 }
print(Level.high.rawValue, Level(rawValue: 0.5)!)
enum Letter: Character { case a = "a", b = "b" }
print(Letter.b.rawValue)
for suit in Suit.allCases { print(suit, suit.rawValue, "\(suit)") }
