print("a" < "b", "a" < "B", "apple" < "apples", "10" < "9", "" < "a", "é" == "e\u{301}")
print(["b", "A", "c", "B", "a"].sorted(), ["b", "A", "c"].sorted { $0.lowercased() < $1.lowercased() })
print("abc".elementsEqual("abc"), "abc".starts(with: "ab"), "abc" != "abd", "abc".lexicographicallyPrecedes("abd"))
print(max("pear", "plum"), min("b", "a", "c"), "aa".count == 2, "x" == Character("x").description)
let words = ["zeta", "Alpha", "beta"]
print(words.min()!, words.max()!, words.sorted(by: >), words.map { $0.lowercased() }.sorted())
