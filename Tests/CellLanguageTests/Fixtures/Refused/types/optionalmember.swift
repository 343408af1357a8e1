let text: String? = "a"
print(text?.count ?? 0)
print(text.count) // refused
