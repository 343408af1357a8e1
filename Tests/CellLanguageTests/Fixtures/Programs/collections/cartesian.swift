let suits = ["♠", "♥"], ranks = ["A", "K"]
print(suits.flatMap { s in ranks.map { s + $0 } })
var deck: [(rank: String, suit: String)] = []
for suit in suits { for rank in ranks { deck.append((rank, suit)) } }
print(deck.count, deck.last!, deck.map { "\($0.rank)\($0.suit)" })
func product(_ lists: [[Int]]) -> [[Int]] { lists.reduce([[]]) { acc, list in acc.flatMap { a in list.map { a + [$0] } } } }
print(product([[1, 2], [3], [4, 5]]), product([]))
let grid = (0..<2).map { r in (0..<3).map { c in r * 3 + c } }
print(grid, grid.map { $0.map { $0 % 2 == 0 ? "." : "#" }.joined() })
let hyper = [(0.1, 32), (0.01, 64)].flatMap { rate, size in ["adam", "sgd"].map { (rate, size, $0) } }
for (rate, size, name) in hyper { print(rate, size, name) }
