let coins = [200, 100, 50, 20, 10, 5, 2, 1]
var amount = 388
var used: [(coin: Int, count: Int)] = []
for coin in coins where amount >= coin {
  used.append((coin, amount / coin))
  amount %= coin
}
for (coin, count) in used { print("\(count) × \(coin)") }
