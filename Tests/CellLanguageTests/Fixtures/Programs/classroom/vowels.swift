let text = "Recurrent Neural Networks"
let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
var count = 0
for letter in text.lowercased() where vowels.contains(letter) { count += 1 }
print("\(count) vowels of \(text.count)")
