class Thermostat {
  var target = 20.0 {
    willSet { print("will be", newValue) }
    didSet { if target > 30 { target = 30; print("limited") } else { print("was", oldValue) } }
  }
}
let t = Thermostat()
t.target = 25
t.target = 50
print(t.target)
