for w in ["cafe", "café", "cafe\u{301}", "👨‍👩‍👧", "🇺🇸"] {
  print(w, w.count, w.unicodeScalars.count, w.utf16.count, w.utf8.count)
}
