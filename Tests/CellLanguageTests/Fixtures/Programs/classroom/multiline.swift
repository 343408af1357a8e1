let poem = """
  Roses are red,
    violets are blue,
  "Swift" has \\ and \(1 + 1).
  """
print(poem)
print(poem.split(separator: "\n").count, poem.count)
let joined = """
  one \
  line
  """
print(joined)
