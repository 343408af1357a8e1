struct Vocabulary {
  let indices: [String: Int]

  subscript(word: some StringProtocol) -> Int { indices[String(word)] ?? 0 }
}

let vocabulary = Vocabulary(indices: ["film": 1])
print(vocabulary["film"])
print(vocabulary[3])  // refused
