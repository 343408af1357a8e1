struct Config {
  static var shared = Config()
  static let defaults = ["a": 1, "b": 2]
  static let numbers: [Int] = {
    print("built once")
    return [1, 2, 3]
  }()
  var level = 1
  static func describe() -> String { "level \(shared.level) of \(numbers.count)" }
  static var doubled: Int {
    get { shared.level * 2 }
    set { shared.level = newValue / 2 }
  }
}
print(Config.describe())
Config.shared.level = 7
print(Config.describe(), Config.doubled)
Config.doubled = 100
print(Config.shared.level, Config.numbers.first!, Config.defaults["b"]!)
enum Constants {
  static let pi2 = 6.28
  static func area(_ r: Double) -> Double { pi2 / 2 * r * r }
}
print(Constants.area(2))
extension Int { static let answer = 42; static func twice(_ n: Int) -> Int { n * 2 } }
print(Int.answer, Int.twice(4))
