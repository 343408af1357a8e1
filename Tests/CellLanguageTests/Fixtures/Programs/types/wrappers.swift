@propertyWrapper struct Clamped {
  private var value: Double
  init(wrappedValue: Double) { value = min(max(wrappedValue, 0), 1) }
  var wrappedValue: Double {
    get { value }
    set { value = min(max(newValue, 0), 1) }
  }
}
struct Settings { @Clamped var dropout = 0.5; @Clamped var rate: Double = 3 }
var s = Settings()
print(s.dropout, s.rate)
s.dropout = -4
s.rate -= 0.25
print(s.dropout, s.rate)
