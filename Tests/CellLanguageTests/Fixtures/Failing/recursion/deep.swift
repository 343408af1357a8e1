func forever(_ n: Int) -> Int {
  n % 2 == 0 ? forever(n + 1) + 1 : forever(n + 1) - 1 // fails: deep
}
print("start")
print(forever(0))
