var letters = 0, digits = 0, spaces = 0, others = 0
for c in "Room 101, Floor 7!" {
  if c.isLetter { letters += 1 }
  else if c.isNumber { digits += 1 }
  else if c.isWhitespace { spaces += 1 }
  else { others += 1 }
}
print(letters, digits, spaces, others)
