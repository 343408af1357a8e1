let letters = "abracadabra".reduce(into: [:]) { counts, letter in counts[letter, default: 0] += 1 }
print(letters["a"]!, letters["z"] ?? 0, letters.count)
let squares = (1...5).reduce(into: [Int: Int]()) { $0[$1] = $1 * $1 }
print(squares[4]!)
