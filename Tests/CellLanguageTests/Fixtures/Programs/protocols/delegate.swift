protocol Observer: AnyObject { func changed(_ key: String, to value: Int) }
final class Store {
  weak var observer: (any Observer)?
  private var values: [String: Int] = [:]
  subscript(key: String) -> Int {
    get { values[key, default: 0] }
    set {
      values[key] = newValue
      observer?.changed(key, to: newValue)
    }
  }
}
final class Logger: Observer {
  private(set) var lines: [String] = []
  func changed(_ key: String, to value: Int) { lines.append("\(key)=\(value)") }
}
let store = Store()
store["a"] = 1
let logger = Logger()
store.observer = logger
store["a"] += 5
store["b"] = store["a"] * 2
print(logger.lines, store["a"], store["zzz"])
