let morse: [Character: String] = ["s": "...", "o": "---", "e": "."]
let message = "SOSe x"
print(message.lowercased().map { morse[$0] ?? "?" }.joined(separator: " "))
