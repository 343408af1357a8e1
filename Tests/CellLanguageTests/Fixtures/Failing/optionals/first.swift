let words: [String] = []
func first(_ words: [String]) -> String {
  words.first! // fails: found nil
}
print("x")
print(first(words))
