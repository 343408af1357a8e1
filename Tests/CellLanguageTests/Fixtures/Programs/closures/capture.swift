var makers: [() -> Int] = []
for i in 0..<3 {
  var local = i * 10
  makers.append { local += 1; return local }
}
print(makers.map { $0() }, makers.map { $0() })
var shared = 0
let increase = { shared += 1 }
let read = { shared }
increase(); increase()
print(shared, read())
shared = 10
print(read())
func account(_ start: Int) -> (deposit: (Int) -> Void, balance: () -> Int) {
  var total = start
  return ({ total += $0 }, { total })
}
let mine = account(100)
mine.deposit(20)
mine.deposit(5)
print(mine.balance(), account(1).balance())
let x = 5
let frozen = { [x] in x * 2 }
print(frozen())
var y = 1
let captured = { [y] in y }
let referenced = { y }
y = 2
print(captured(), referenced())
let renamed = { [z = y + 40] in z }
y = 0
print(renamed())
