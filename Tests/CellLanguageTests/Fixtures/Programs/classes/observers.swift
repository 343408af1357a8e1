class Model {
  var loss = 1.0 {
    willSet { if newValue > loss { print("worse") } }
    didSet { history.append(oldValue) }
  }
  var history: [Double] = []
  lazy var name: String = "model \(history.count)"
  static var made = 0
  let id: Int
  init() { Model.made += 1; id = Self.made }
}
let m = Model()
m.loss = 0.5
m.loss = 0.75
m.loss *= 0.5
print(m.loss, m.history, m.name, m.id)
m.history = []
print(m.name)
class Sub: Model {
  override var loss: Double { didSet { print("sub saw", oldValue, loss) } }
}
let s = Sub()
s.loss = 0.25
print(s.history, s.id, Model.made)
