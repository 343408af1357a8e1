struct Temperature {
  var celsius: Double {
    didSet { changes += 1; if celsius < -273.15 { celsius = -273.15 } }
  }
  private(set) var changes = 0
  var fahrenheit: Double {
    get { celsius * 9 / 5 + 32 }
    set { celsius = (newValue - 32) * 5 / 9 }
  }
  var kelvin: Double { celsius + 273.15 }
  static let freezing = Temperature(celsius: 0)
  init(celsius: Double) { self.celsius = celsius }
}
var t = Temperature(celsius: 100)
print(t.fahrenheit, t.kelvin)
t.fahrenheit = 50
print(t.celsius, t.changes)
t.celsius = -500
print(t.celsius, t.changes, Temperature.freezing.fahrenheit)
struct Lazy {
  var n: Int
  lazy var squares: [Int] = {
    print("computing")
    return (1...n).map { $0 * $0 }
  }()
}
var l = Lazy(n: 4)
print("made")
print(l.squares)
l.n = 2
print(l.squares)
struct Watched {
  var value = 0 {
    willSet { print("will", value, newValue) }
    didSet(previous) { print("did", previous, value) }
  }
}
var w = Watched()
w.value = 3
w.value += 1
